using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Definitions.Catalogue;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Reads the settings of a step of the field (docs/flow-format.md, "Steps").</summary>
internal static class StepReader
{
    public static StepSettings Read(SourceNode node, StepKind kind, Scope scope)
    {
        StepProperties.TellUnknown(node, kind, scope);
        return new StepSettings
        {
            Kind = kind,
            Roles = scope.Strings(node, "roles"),
            Forms = scope.Strings(node, "forms"),
            Documents = scope.Strings(node, "documents"),
            Due = DueReader.Read(node, "due", scope),
            Instructions = scope.String(node, "instructions"),
            TellWhenLate = scope.Object(node, "late") is { } late ? scope.Strings(late, "tell") : [],
            Outcomes = OutcomeReader.Read(node, kind, scope),
            Station = scope.Text(node, "station"),
            Rhythm = RhythmOf(node, scope),
            Categories = scope.Strings(node, "categories"),
            Accompany = scope.Boolean(node, "accompany") ?? false,
            Conference = ConferenceOf(node, scope),
            Bond = BondOf(node, kind, scope),
            Anytime = AnytimeOf(node, kind, scope),
            Periodic = PeriodicOf(node, kind, scope),
        };
    }

    private static Rhythm? RhythmOf(SourceNode node, Scope scope)
    {
        if (scope.Object(node, "rhythm") is not { } rhythm)
        {
            return null;
        }
        var days = ImmutableArray.CreateBuilder<int>();
        foreach (var item in scope.Items(rhythm, "days"))
        {
            if (item.AsInt32() is { } day and > 0 and <= DueReader.MostDays && (days.Count == 0 || day > days[^1]))
            {
                days.Add(day);
            }
            else
            {
                scope.Add(ReadingRules.RhythmOrder, item.Place);
            }
        }
        var stagnation = scope.Number(rhythm, "stagnationDays", 1, DueReader.MostDays);
        return new Rhythm(days.DrainToImmutable(), scope.Boolean(rhythm, "repeat") ?? false, stagnation);
    }

    private static ConferenceSettings? ConferenceOf(SourceNode node, Scope scope)
    {
        if (scope.Object(node, "conference") is not { } conference)
        {
            return null;
        }
        return new ConferenceSettings(
            scope.Text(conference, "meeting"),
            scope.Word(conference, "purpose", "share", "roles", "plan", "review", "resources", "meetUp"),
            scope.Strings(conference, "members"),
            scope.Number(conference, "stage", 1, 6));
    }

    private static BondKind? BondOf(SourceNode node, StepKind kind, Scope scope)
    {
        if (!Present(node, "bond", kind == StepKind.Bond, scope))
        {
            return null;
        }
        return scope.Word(node, "bond", "A", "B", "C") switch
        {
            "A" => BondKind.A,
            "B" => BondKind.B,
            "C" => BondKind.C,
            null => null,
            var other => throw new InvalidOperationException($"The word '{other}' is no bond."),
        };
    }

    private static AnytimeSettings? AnytimeOf(SourceNode node, StepKind kind, Scope scope)
    {
        if (!Present(node, "anytime", kind == StepKind.Anytime, scope) || scope.Object(node, "anytime") is not { } anytime)
        {
            return null;
        }
        if (scope.Text(anytime, "entry") is { } entry)
        {
            return new AnytimeSettings(entry, scope.Boolean(anytime, "interrupting") ?? false);
        }
        if (Scope.Lacks(anytime, "entry"))
        {
            scope.Add(ReadingRules.SettingMissing, anytime.Place, "anytime.entry");
        }
        return null;
    }

    private static PeriodicSettings? PeriodicOf(SourceNode node, StepKind kind, Scope scope)
    {
        if (!Present(node, "periodic", kind == StepKind.Periodic, scope) || scope.Object(node, "periodic") is not { } periodic)
        {
            return null;
        }
        var eachCase = scope.Word(periodic, "scope", "municipality", "eachOpenCase") == "eachOpenCase";
        var every = scope.Word(periodic, "every", "week", "month", "quarter", "year");
        var month = scope.Number(periodic, "month", 1, 12);
        var day = scope.Number(periodic, "day", 1, every == "week" ? 7 : 31);
        if (every is not null)
        {
            return new PeriodicSettings(eachCase, every, month, day);
        }
        if (periodic.Find("every") is null)
        {
            scope.Add(ReadingRules.SettingMissing, periodic.Place, "periodic.every");
        }
        return null;
    }

    private static bool Present(SourceNode node, string name, bool needed, Scope scope)
    {
        if (node.Find(name) is not null)
        {
            return true;
        }
        if (needed)
        {
            scope.Add(ReadingRules.SettingMissing, node.Place, name);
        }
        return false;
    }
}
