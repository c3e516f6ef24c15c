using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Decisions;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Rights;

/// <summary>The outer door of writing: separation rules of the roles, and ties to the case (HR-4, HR-8, HR-11).</summary>
public class WritingRightsTests
{
    private static readonly CaseCommand Answer = new CaseCommand.MoveReferral(new ReferralId("r1"), ReferralStage.Received);
    private static readonly CaseCommand Note = new CaseCommand.WriteNote(new NoteId("n9"), NoteKind.Phone, [], "電話");

    [Fact]
    public void Designers_administrators_and_trainers_send_no_command_at_all()
    {
        CommandCatalog.Names.ShouldAllBe(name => WritingTable.TieOf(RoleSide.NoCases, name) == null);
        Against(RightsPlay.Full(), RightsPlay.Of("admin", isTeam: true), new CaseCommand.OpenCase(new CaseId("c9"))).ShouldBe(RefusalCode.NotYourRole);
    }

    [Fact]
    public void Only_the_decision_body_decides_on_support_and_it_writes_nothing_else()
    {
        CommandCatalog.Names.Where(name => WritingTable.TieOf(RoleSide.Deciding, name) is not null).ShouldBe(["complete-step", "decide-support"], ignoreOrder: true);
        foreach (var row in RoleSides.All.Where(row => row.Side != RoleSide.Deciding))
        {
            WritingTable.TieOf(row.Side, "decide-support").ShouldBeNull(row.Code);
        }
        var waiting = RightsPlay.Full().Do(new CaseCommand.DraftPlan(RecordsPlay.Plan, PublicCost: true));
        Against(waiting, RightsPlay.Of("approver"), new CaseCommand.DecideSupport(RecordsPlay.Plan, SupportOutcome.Approved)).ShouldBeNull();
        Against(waiting, RightsPlay.Of("approver"), Note).ShouldBe(RefusalCode.NotYourRole);
    }

    [Fact]
    public void Everybody_in_the_team_may_protect_and_only_who_holds_the_case_takes_it_back()
    {
        var colleague = RightsPlay.Of("counselor", isTeam: true);
        var kept = RightsPlay.Full().Do(new CaseCommand.ProtectAddress(true)).Do(new CaseCommand.HideFrom([new PersonId("x")]));

        Against(RightsPlay.Full(), colleague, new CaseCommand.ProtectAddress(true)).ShouldBeNull();
        Against(kept, colleague, new CaseCommand.HideFrom([new PersonId("x"), new PersonId("y")])).ShouldBeNull();
        foreach (var looser in (CaseCommand[])[new CaseCommand.ProtectAddress(false), new CaseCommand.HideFrom([])])
        {
            Against(kept, colleague, looser).ShouldBe(RefusalCode.NotYourCase);
            Against(kept, CasePlay.Counselor, looser).ShouldBeNull();
        }
    }

    [Fact]
    public void A_receiver_answers_its_own_referral_and_no_other()
    {
        var play = RightsPlay.Full().Sent("basic");
        Against(play, RightsPlay.Of("msw"), Answer).ShouldBeNull();
        Against(play, RightsPlay.Of("msw", isTeam: true), Answer).ShouldBe(RefusalCode.NotYourCase);
        Against(play, RightsPlay.Of("msw"), Note).ShouldBe(RefusalCode.NotYourCase);
        Against(play, RightsPlay.Of("msw"), new CaseCommand.DraftPlan(RecordsPlay.Plan)).ShouldBe(RefusalCode.NotYourRole);
    }

    [Fact]
    public void The_team_writes_and_a_counselor_of_another_house_does_not()
    {
        Against(RightsPlay.Full(), RightsPlay.Of("counselor", isTeam: true), Note).ShouldBeNull();
        Against(RightsPlay.Full(), RightsPlay.Of("counselor"), Note).ShouldBe(RefusalCode.NotYourCase);
    }

    [Fact]
    public void Who_may_look_in_from_outside_with_a_reason_writes_nothing_there()
    {
        Against(RightsPlay.Full(), RightsPlay.Of("chief", isTeam: true), Note).ShouldBeNull();
        Against(RightsPlay.Full(), RightsPlay.Of("chief"), Note).ShouldBe(RefusalCode.NotYourCase);
    }

    [Fact]
    public void Whoever_comes_across_a_person_can_tell_it_and_key_persons_can_always_bring_back()
    {
        var notice = new CaseCommand.WriteNotice("郵便がたまっている");
        foreach (var row in RoleSides.All.Where(row => row.Side is not (RoleSide.NoCases or RoleSide.Deciding)))
        {
            Against(RightsPlay.Full(), RightsPlay.Of(row.Code), notice).ShouldBeNull(row.Code);
        }
        Against(RightsPlay.Full(), RightsPlay.Of("minsei"), new CaseCommand.ReturnReferral(new ReferralId("r1"))).ShouldBeNull();
    }

    [Fact]
    public void Who_is_hidden_from_writes_nothing() =>
        Against(RightsPlay.Full().Do(new CaseCommand.HideFrom([RightsPlay.Of("minsei").Person])), RightsPlay.Of("minsei"), new CaseCommand.WriteNotice("見かけた"))
            .ShouldBe(RefusalCode.NotYourCase);

    [Fact]
    public void The_person_writes_own_words_in_the_own_case_only()
    {
        var words = new CaseCommand.TellSelfView("前より自分らしくいられますか", "朝が楽");
        Against(RightsPlay.Full(), Actor.ThePerson, words, CaseRelations.None with { IsThePerson = true }).ShouldBeNull();
        Against(RightsPlay.Full(), Actor.ThePerson, words).ShouldBe(RefusalCode.NotYourCase);
        Against(RightsPlay.Full(), Actor.ThePerson, Note, CaseRelations.None with { IsThePerson = true }).ShouldBe(RefusalCode.NotYourRole);
    }

    [Fact]
    public void Nobody_passes_time() =>
        RoleSides.All.ShouldAllBe(row => WritingTable.TieOf(row.Side, "pass-time") == null);

    [Fact]
    public void Every_command_but_those_of_the_engine_can_be_sent_by_somebody() =>
        CommandCatalog.Names.Where(name => !Enum.GetValues<RoleSide>().Any(side => WritingTable.TieOf(side, name) is not null)).ShouldBe(["pass-time", "join-case", "part-from-case"], ignoreOrder: true);

    [Fact]
    public void The_table_names_only_commands_that_exist() =>
        Enum.GetValues<RoleSide>().SelectMany(WritingTable.CommandsOf).Except(CommandCatalog.Names).ShouldBeEmpty();

    private static RefusalCode? Against(CasePlay play, Actor actor, CaseCommand command, CaseRelations? relations = null) =>
        WritingRights.Against(RightsPlay.Context(actor), play.State, command, relations)?.Code;
}
