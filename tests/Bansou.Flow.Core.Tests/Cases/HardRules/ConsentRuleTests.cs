using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.HardRules;

/// <summary>HR-1: no referral becomes active without the person's consent or a documented urgent or legal ground, whatever was drawn.</summary>
public class ConsentRuleTests
{
    /// <summary>A flow drawn to break the rule: no consent step anywhere, straight from the door to the referral.</summary>
    private const string NoConsentDrawn = """
        A Intake connectOut
        R Referral arrived
        K ReceiverCheck good
        U Anytime resume {"anytime":{"entry":"urgent","interrupting":true}}
        A:connectOut -> R
        R:arrived -> K
        """;

    private static readonly ReferralId R1 = new("r1");

    private static CasePlay Prepared() => CasePlay.Of(NoConsentDrawn).PromiseNext().Complete("A", "connectOut").Prepare("R", "r1").Complete("R", "done");

    public static TheoryData<ReferralStage> ActiveStages => new(Enum.GetValues<ReferralStage>().Where(stage => stage.NeedsConsent() && stage != ReferralStage.Settled));

    [Theory]
    [MemberData(nameof(ActiveStages))]
    public void No_active_stage_is_reached_without_consent(ReferralStage stage)
    {
        var decision = Prepared().Decide(new CaseCommand.MoveReferral(R1, stage, Hearing: true));
        decision.ShouldBeOfType<Decision.Refused>();
    }

    [Fact]
    public void The_referrals_own_consent_page_opens_by_itself() =>
        Prepared().Active.Referrals.Find(R1)!.ConsentPageOpen.ShouldBeTrue();

    [Fact]
    public void With_consent_for_the_receiver_it_goes() =>
        Prepared().Do(new CaseCommand.RecordConsent(CasePlay.Receiver, ["health"], "signed")).Move("r1", ReferralStage.Sent).Stands("r1", ReferralStage.Sent);

    [Fact]
    public void Consent_for_somebody_else_does_not_count() =>
        Prepared().Do(new CaseCommand.RecordConsent(new OrganisationId("bank"), ["health"], "signed"))
            .Refuses(new CaseCommand.MoveReferral(R1, ReferralStage.Sent), RefusalCode.ConsentMissing);

    [Fact]
    public void Consent_that_has_run_out_does_not_count()
    {
        var play = Prepared();
        play.Do(new CaseCommand.RecordConsent(CasePlay.Receiver, ["health"], "signed", play.Now.AddDays(10)))
            .Days(11).Refuses(new CaseCommand.MoveReferral(R1, ReferralStage.Sent), RefusalCode.ConsentMissing);
    }

    [Fact]
    public void A_documented_ground_stands_in_for_consent() =>
        Prepared().Do(new CaseCommand.DocumentGround(R1, "urgent", "命の危険があり連絡がとれない")).Move("r1", ReferralStage.Sent).Stands("r1", ReferralStage.Sent);

    [Fact]
    public void A_ground_needs_its_kind_and_its_reason() =>
        Prepared().Refuses(new CaseCommand.DocumentGround(R1, "convenient", " "), RefusalCode.GroundKindUnknown, RefusalCode.ReasonMissing);

    [Fact]
    public void A_withdrawal_names_the_referrals_it_touches_and_stops_them_at_once()
    {
        var play = Prepared().Do(new CaseCommand.RecordConsent(CasePlay.Receiver, ["health"], "signed")).Move("r1", ReferralStage.Sent)
            .Do(new CaseCommand.WithdrawConsent(null, "気が変わった"));
        play.Journal.OfType<CaseEvent.ConsentWithdrawn>().Single().Referrals.ShouldBe([R1]);
        play.Refuses(new CaseCommand.MoveReferral(R1, ReferralStage.Accepted, Hearing: true), RefusalCode.ConsentMissing);
        play.IsAt("R/r1", "@consentWithdrawn");
    }

    [Fact]
    public void Declining_and_ending_need_no_consent() =>
        Prepared().Do(new CaseCommand.RecordConsent(CasePlay.Receiver, ["health"], "signed")).Move("r1", ReferralStage.Sent)
            .Do(new CaseCommand.WithdrawConsent(null, "やめたい")).Move("r1", ReferralStage.Declined).Stands("r1", ReferralStage.Declined);

    [Fact]
    public void A_resume_asks_again_when_consent_was_withdrawn_meanwhile()
    {
        var play = Prepared().Do(new CaseCommand.RecordConsent(CasePlay.Receiver, ["health"], "signed")).Move("r1", ReferralStage.Sent)
            .Do(new CaseCommand.RaiseAnytime("urgent", "夜の電話")).Do(new CaseCommand.WithdrawConsent(CasePlay.Receiver, "こわい"))
            .Complete("U", "resume");
        play.Active.Referrals.Find(R1)!.ConsentPageOpen.ShouldBeTrue();
    }

    [Fact]
    public void Spoken_consent_names_a_witness() =>
        Prepared().Refuses(new CaseCommand.RecordConsent(CasePlay.Receiver, ["health"], "spoken"), RefusalCode.WitnessMissing);

    [Theory]
    [InlineData("basc", "signed", RefusalCode.ConsentItemUnknown)]
    [InlineData("basic", "shout", RefusalCode.ConsentWayUnknown)]
    [InlineData("", "signed", RefusalCode.ConsentItemUnknown)]
    public void A_consent_in_made_up_words_is_none(string item, string way, RefusalCode code) =>
        Prepared().Refuses(new CaseCommand.RecordConsent(CasePlay.Receiver, [item], way), code);

    [Fact]
    public void Who_receives_the_information_does_not_vouch_for_the_consent() =>
        Prepared().RefusesBy(CasePlay.Hospital, new CaseCommand.RecordConsent(CasePlay.Receiver, ["health"], "signed"), RefusalCode.ConsentByReceiver);

    [Fact]
    public void The_person_gives_consent_at_the_screen_alone() =>
        Prepared().Do(new CaseCommand.RecordConsent(CasePlay.Receiver, ["health"], "screen"), Actor.ThePerson).Move("r1", ReferralStage.Sent);

    [Fact]
    public void A_consent_until_a_day_holds_through_that_day()
    {
        var play = Prepared().Do(new CaseCommand.RecordConsent(CasePlay.Receiver, ["health"], "signed", new DateTimeOffset(2026, 4, 10, 0, 0, 0, TimeSpan.FromHours(9))));
        play.Days(4.5).Move("r1", ReferralStage.Sent).Days(1).Refuses(new CaseCommand.MoveReferral(R1, ReferralStage.Received, Hearing: true), RefusalCode.ConsentMissing);
    }

    [Fact]
    public void While_consent_is_missing_the_receiver_is_not_blamed_for_silence()
    {
        var play = Prepared().Do(new CaseCommand.RecordConsent(CasePlay.Receiver, ["health"], "signed")).Move("r1", ReferralStage.Sent)
            .Do(new CaseCommand.WithdrawConsent(null, "こわい")).Wait(20);
        var told = play.Journal.OfType<CaseEvent.ReferralEscalated>().ToList();
        told.ShouldNotBeEmpty();
        told.ShouldAllBe(each => each.Offers == null);
    }
}
