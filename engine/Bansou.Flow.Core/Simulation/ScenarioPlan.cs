using System.Collections.Immutable;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Simulation.Expectations;

namespace Bansou.Flow.Core.Simulation;

/// <summary>A scenario made ready to be played: commands read, people found, times reckoned; or all that stands against it.</summary>
internal sealed record ScenarioPlan(DateTimeOffset Start, ImmutableArray<PlannedAct> Acts, ImmutableArray<Diagnostic> Problems)
{
    public static ScenarioPlan Make(Pack pack, Scenario scenario, string flowId, bool flowIsThere)
    {
        var problems = new List<Diagnostic>();
        if (!flowIsThere)
        {
            problems.Add(ScenarioProblems.UnknownFlow(flowId, pack));
        }
        var start = OfficeTime.At(scenario.Start);
        var acts = scenario.Acts.Select(act => Plan(pack, scenario, start, act, problems)).ToList();
        problems.AddRange(scenario.Expectations.SelectMany(ExpectationForms.Problems));
        return new ScenarioPlan(
            start,
            [.. acts.OrderBy(act => act.At)],
            [.. problems.Select(problem => problem with { File = scenario.File })]);
    }

    private static PlannedAct Plan(Pack pack, Scenario scenario, DateTimeOffset start, ScenarioAct act, List<Diagnostic> problems)
    {
        problems.AddRange(act.Expect.IsDefault ? [] : act.Expect.SelectMany(ExpectationForms.Problems));
        if (act.RefusedWith is { } code && !Enum.GetValues<RefusalCode>().Any(known => RefusalTexts.Name(known) == code))
        {
            problems.Add(ScenarioProblems.UnknownRefusal(code, act.Place));
        }
        if (act.Do is not { } name)
        {
            return new PlannedAct(start + act.At, act, null, null);
        }
        if (MeetingCommandCatalog.IsKnown(name))
        {
            var command = OfMeeting(name, act, problems);
            return new PlannedAct(start + act.At, act, ActorOf(pack, act, problems), null, command);
        }
        if (act.Meeting is not null)
        {
            problems.Add(ScenarioProblems.NoMeetingCommand(name, act.Place));
        }
        var read = CommandCatalog.Read(name, act.With, act.Place, new CaseId(scenario.Id));
        problems.AddRange(read.Problems);
        return new PlannedAct(start + act.At, act, ActorOf(pack, act, problems), read.Command);
    }

    /// <summary>A meeting that is called may say its own id; every other command needs the meeting beside it.</summary>
    private static PlannedMeeting? OfMeeting(string name, ScenarioAct act, List<Diagnostic> problems)
    {
        MeetingId? beside = act.Meeting is { } id ? new MeetingId(id) : null;
        var read = MeetingCommandCatalog.Read(name, act.With, act.Place, beside);
        problems.AddRange(read.Problems);
        if (read.Command is MeetingCommand.Call call)
        {
            return new PlannedMeeting(call.Meeting, call);
        }
        if (beside is null && name != MeetingCommandCatalog.CallName)
        {
            problems.Add(ScenarioProblems.MeetingMissing(name, act.Place));
        }
        return beside is { } meeting && read.Command is { } command ? new PlannedMeeting(meeting, command) : null;
    }

    private static Actor? ActorOf(Pack pack, ScenarioAct act, List<Diagnostic> problems)
    {
        if (act.By is Actor.PersonRole)
        {
            return Actor.ThePerson;
        }
        if (pack.People.FirstOrDefault(person => person.Id == act.By) is not { } member)
        {
            problems.Add(ScenarioProblems.UnknownPerson(act.By ?? "", act.Place));
            return null;
        }
        if (act.As is { } role && !member.Roles.Contains(role))
        {
            problems.Add(ScenarioProblems.RoleNotHeld(member, role, act.Place));
            return null;
        }
        return new Actor(new PersonId(member.Id), new OrganisationId(member.Organisation), act.As ?? member.Roles.FirstOrDefault(""));
    }
}

/// <param name="Actor">Null for injects and expectations.</param>
/// <param name="Command">Null for injects, expectations and commands of meetings.</param>
/// <param name="OfMeeting">A command of a meeting, or null.</param>
internal sealed record PlannedAct(DateTimeOffset At, ScenarioAct Act, Actor? Actor, CaseCommand? Command, PlannedMeeting? OfMeeting = null);

internal sealed record PlannedMeeting(MeetingId Meeting, MeetingCommand Command);
