using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Simulation;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>The outer door lets in what the field does: nothing that a shipped scenario really did would have been kept out.</summary>
public sealed class RightsTests
{
    public static TheoryData<string> AllPacks => ShippedPacks.All;

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void What_was_done_in_a_scenario_passes_the_door(string slug)
    {
        var pack = ShippedPacks.Read(slug).Pack!;
        pack.Scenarios.SelectMany(scenario => KeptOut(pack, ScenarioPlayer.Play(pack, scenario))).ShouldBeEmpty();
    }

    private static IEnumerable<string> KeptOut(Pack pack, PlayReport report)
    {
        foreach (var act in report.Moments.OfType<PlayedMoment.Acted>())
        {
            var context = new CaseContext(act.At, act.Actor, report.Flow!) { Today = pack };
            if (WritingRights.Against(context, act.Before, act.Command, Relations(act)) is { } refusal)
            {
                yield return $"{report.Scenario.Id} {act.Actor.Person} ({act.Actor.Organisation}) as {act.Actor.Role}: {CommandCatalog.NameOf(act.Command)} {refusal.Code} {act.Command}";
            }
        }
    }

    /// <summary>What the registry would know: whose account it is, and the meeting that the one who reports has convened.</summary>
    private static CaseRelations Relations(PlayedMoment.Acted act) => new()
    {
        IsThePerson = act.Actor.Role == Actor.PersonRole,
        KeyPerson = act.Command is CaseCommand.AnswerAsKeyPerson answer ? answer.KeyPerson : null,
        Meetings = act.Command is CaseCommand.TakeAgendaOutcome taken ? [Convened(taken.Meeting, act.Actor.Person)] : [],
    };

    private static Meeting Convened(MeetingId id, PersonId by) => new()
    {
        Id = id,
        Type = "any",
        ConsentRequired = false,
        Isolated = true,
        Purpose = MeetingPurpose.Roles,
        On = new DateOnly(2026, 4, 6),
        Convener = by,
    };
}
