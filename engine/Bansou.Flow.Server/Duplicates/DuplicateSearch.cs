using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Projections.Likeness;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Server.Duplicates;

/// <summary>Asks the search for each mark, with the asker's own rights, and tells in what the finds are alike.</summary>
internal sealed class DuplicateSearch(CaseDoor door, ListDoor lists)
{
    private const int MostFinds = 30;
    private const int MostSuggestions = 10;

    public IReadOnlyList<DuplicateResponse> For(Acting acting, PersonMarks mine, IReadOnlyCollection<CaseId> except)
    {
        var found = new Dictionary<CaseId, (CaseLine Line, FoundCase Case, PersonMarks Marks, List<LikenessKind> Kinds)>();
        foreach (var (kind, text) in mine.Texts)
        {
            foreach (var line in acting.Municipality.CaseLists.Search(text, acting.Actor.Person, MostFinds).Cases.Where(line => !except.Contains(line.Case)))
            {
                if (lists.LookFor(acting, text, line.Case, line.Lead, line.LeadOrganisation) < RowSight.Name)
                {
                    continue;
                }
                if (!found.TryGetValue(line.Case, out var one) && door.Find(acting, line.Case.Value) is { } loaded)
                {
                    found[line.Case] = one = (line, loaded, PersonMarks.Of(loaded.Active), []);
                }
                if (one.Kinds is { } kinds && one.Marks.Has(kind, text))
                {
                    kinds.Add(kind);
                }
            }
        }
        return [.. found.Values.Select(one => Suggestion(mine, one.Line, one.Case, one.Marks, one.Kinds)).OfType<DuplicateResponse>().OrderByDescending(one => one.OpenedAt).Take(MostSuggestions)];
    }

    private static DuplicateResponse? Suggestion(PersonMarks mine, CaseLine line, FoundCase found, PersonMarks theirs, List<LikenessKind> kinds)
    {
        var seesBirth = ReadingRights.WithoutReason(found.Context, found.Loaded.State, found.Relations).Level >= ReadingLevel.WholeCase;
        var reasons = Alike.Reasons(mine, theirs, kinds, seesBirth);
        return reasons.IsEmpty ? null : new DuplicateResponse(
            line.Case.Value,
            line.DisplayName,
            found.Names.Stage(line.Stage),
            found.Names.Person(line.Lead),
            line.OpenedAt,
            line.SeenOffAt,
            [.. reasons.Select(kind => new DuplicateReasonResponse(kind, LifeTables.LikenessKind.Say(kind, found.Language)))],
            found.Active.Bundle.Into?.Case.Value);
    }
}
