using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Actions;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Maps;
using Bansou.Flow.Core.Cases.Memories;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Tests.Cases.Actions;

/// <summary>No command is forgotten: in a case where much has happened, each of them is offered or says why not.</summary>
public class AvailableCommandTests
{
    private const string Sketch = """
        A Talk met
        R Referral arrived
        K ReceiverCheck good problem
        W Watch reEntry
        C Conference agreed
        A:met -> R
        A:met -> C
        A:met -> W
        R:arrived -> K
        """;

    /// <summary>Only the engine passes time; a case is opened once; a migration is nobody's next step; a receiver takes what came to it; what was closed can be opened again only once it is closed; faults, unnamed checks, referrals between their steps and acts about two cases have tests of their own.</summary>
    private static readonly string[] Elsewhere = ["open-case", "pass-time", "resolve-fault", "name-referral", "close-concern", "assign-referral", "take-received", "reopen-work-item", "migrate-case",
        "take-in-case", "join-case", "let-case-go", "part-from-case", "tie-household", "untie-household", "revoke-partner-link"];

    [Fact]
    public void Every_command_is_on_the_list_of_a_case_where_much_has_happened()
    {
        var play = RecordsPlay.Of(Sketch)
            .PromiseNext()
            .Do(new CaseCommand.WriteNote(new NoteId("k1"), NoteKind.Phone, Facts: "話した"))
            .Do(new CaseCommand.TieBond(new BondId("b1"), BondKind.B, "店主（架空）", BondThickness.Usual))
            .Do(new CaseCommand.AskKeyPerson(new KeyPersonId("k1"), "友人（架空）"))
            .Do(new CaseCommand.WriteMemory(new MemoryId("y1"), MemoryKind.Likes, "釣り"))
            .Do(new CaseCommand.PlaceOnMap(new MapNodeId("p1"), MapNodeKind.Place, "海辺の店", MapRing.Safe))
            .Do(new CaseCommand.TieOnMap(new MapNodeId("p1")))
            .Do(new CaseCommand.AddMember(new MemberId("m1"), "架空 梅子", "母"))
            .Do(new CaseCommand.DraftPlan(RecordsPlay.Plan))
            .Do(new CaseCommand.GiveEmergencyAid("e1", "米", "食べていない"))
            .Complete("A", "met")
            .Send("R", "r1").Move("r1", ReferralStage.Arrived)
            .Do(new CaseCommand.PutOnAgenda(new StepId("C"), new MeetingId("m"), new AgendaItemId("i"), "six"))
            .Do(new CaseCommand.ClaimStep(new StepId("C")))
            .Do(new CaseCommand.RaiseAnytime("handover", "異動"))
            .Do(new CaseCommand.RaiseAnytime("stop", "やめたい"));
        var offered = AvailableActions.Of(new CaseContext(play.Now, CasePlay.Counselor, play.Flow), play.State).Select(action => action.Command).Distinct();
        CommandCatalog.Names.Except(Elsewhere).Except(offered).ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_cannot_be_done_says_so_in_words()
    {
        var play = RecordsPlay.Of(Sketch);
        var refused = AvailableActions.Of(new CaseContext(play.Now, RecordsPlay.Neighbour, play.Flow), play.State).Where(action => !action.IsAllowed);
        refused.ShouldAllBe(action => action.WhyNot.All(why => why.EndsWith('。')));
    }
}
