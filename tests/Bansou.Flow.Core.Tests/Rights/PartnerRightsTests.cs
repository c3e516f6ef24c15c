using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Tests.Cases;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Core.Tests.Rights;

/// <summary>What a link opens: one referral, no more than the consent lists, for a while (HR-1, HR-13, CS-10).</summary>
public class PartnerRightsTests
{
    private static readonly ReferralId R1 = new("r1");
    private static readonly DateTimeOffset Until = RightsPlay.Now.AddDays(30);

    private static readonly Arbitrary<(string[] Items, ReferralStage Stage)> Situations = Arb.From(
        from items in Gen.SubListOf((string[])["basic", "health", "work", "economy", "services", "other"])
        from stage in Gen.Elements(Enum.GetValues<ReferralStage>())
        select (items.DefaultIfEmpty("basic").ToArray(), stage));

    [Fact]
    public void Whatever_was_agreed_and_wherever_it_stands_no_address_no_note_and_no_family_is_shown() =>
        Prop.ForAll(Situations, situation =>
        {
            var shown = Shown(Linked(situation.Items, situation.Stage));
            return !(shown.Contains(RightsPlay.Address) || shown.Contains(RightsPlay.Note) || shown.Contains(RightsPlay.MemberWords))
                && (situation.Items.Contains("health") || !shown.Contains(RightsPlay.Diagnosis))
                && (situation.Items.Contains("economy") || !shown.Contains(RightsPlay.Purse));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Before_it_is_sent_nothing_is_shown_and_after_the_attempt_nothing_any_more()
    {
        var play = RightsPlay.Full().Consent("basic", "economy").Do(Make());
        Shown(play).ShouldNotContain(RightsPlay.Purse);

        Shown(play.Move("r1", ReferralStage.Sent)).ShouldContain(RightsPlay.Purse);

        Shown(play.Do(new CaseCommand.ReturnReferral(R1))).ShouldNotContain(RightsPlay.Purse);
    }

    [Fact]
    public void A_link_is_over_when_it_ran_out_was_taken_back_or_the_receiver_is_another_one()
    {
        var play = RightsPlay.Full().Consent("basic").Do(Make());

        Standing(play, RightsPlay.Now).ShouldBe(PartnerLinkStanding.Open);
        Standing(play, Until).ShouldBe(PartnerLinkStanding.Expired);
        Standing(RightsPlay.Full().Consent("basic").Do(Make()).Do(new CaseCommand.WriteReferral(R1, new OrganisationId("another"))), RightsPlay.Now).ShouldBe(PartnerLinkStanding.Over);
        Standing(play.Do(new CaseCommand.RevokePartnerLink(R1, "l")), RightsPlay.Now).ShouldBe(PartnerLinkStanding.Over);
    }

    [Fact]
    public void There_is_no_link_without_consent_for_ever_or_to_where_somebody_sits_who_must_not_see_the_case()
    {
        Refused(RightsPlay.Full(), Make()).ShouldContain(RefusalCode.ConsentMissing);
        Refused(RightsPlay.Full().Consent("basic"), Make() with { Until = RightsPlay.Now.AddDays(400) }).ShouldBe([RefusalCode.PartnerLinkUntilUnfit]);
        Refused(RightsPlay.Full().Consent("basic").Do(new CaseCommand.HideFrom([RightsPlay.Of("msw").Person])), Make()).ShouldBe([RefusalCode.PartnerLinkHidden]);
    }

    [Fact]
    public void By_a_link_nothing_is_written_but_the_answers_of_this_referral()
    {
        var other = new ReferralId("r2");
        CaseCommand[] allowed = [new CaseCommand.MoveReferral(R1, ReferralStage.Accepted), new CaseCommand.ReturnReferral(R1), new CaseCommand.WriteNote(new NoteId("n9"), NoteKind.FromOthers, Referral: R1)];
        CaseCommand[] kept =
        [
            new CaseCommand.MoveReferral(other, ReferralStage.Accepted), new CaseCommand.MoveReferral(R1, ReferralStage.Withdrawn), new CaseCommand.MoveReferral(R1, ReferralStage.Arrived, Hearing: true),
            new CaseCommand.ReturnReferral(other), new CaseCommand.WriteNote(new NoteId("n9"), NoteKind.Office), new CaseCommand.TakeFarewell("さようなら"), new CaseCommand.WithdrawConsent(null, "いいえ"),
        ];

        allowed.ShouldAllBe(command => PartnerRights.Against(R1, command) == null);
        kept.ShouldAllBe(command => PartnerRights.Against(R1, command) != null);
    }

    private static CaseCommand.MakePartnerLink Make() => new(R1, "l", Until);

    private static CasePlay Linked(string[] items, ReferralStage stage)
    {
        var play = RightsPlay.Full().Consent(items).Do(Make());
        var move = new CaseCommand.MoveReferral(R1, stage, Hearing: true);
        return play.Decide(move) is Decision.Accepted ? play.Do(move) : play;
    }

    private static string Shown(CasePlay play) =>
        JsonSerializer.Serialize(PartnerRights.Read(RightsPlay.Context(Actor.ReceiverOf(RightsPlay.Outside)), play.Active, play.Active.Referrals.Find(R1)!).Content, RightsJson.Plain);

    private static PartnerLinkStanding Standing(CasePlay play, DateTimeOffset now) =>
        PartnerRights.StandingOf(RightsPlay.Context(CasePlay.Counselor) with { Now = now }, play.State, R1, "l");

    private static IEnumerable<RefusalCode> Refused(CasePlay play, CaseCommand command) =>
        CaseDecider.Decide(RightsPlay.Context(CasePlay.Counselor), play.State, command).ShouldBeOfType<Decision.Refused>().Refusals.Select(refusal => refusal.Code);
}
