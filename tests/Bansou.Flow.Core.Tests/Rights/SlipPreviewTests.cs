using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Rights;

/// <summary>What is shown before sending is what the receiver reads afterwards, no more and no less (HR-1).</summary>
public class SlipPreviewTests
{
    private static readonly CaseContext Context = RightsPlay.Context(CasePlay.Counselor);

    [Fact]
    public void The_preview_is_what_the_receiver_reads_once_it_is_sent()
    {
        var prepared = RightsPlay.Full().Consent("basic", "economy");
        var preview = Preview(prepared);

        var sent = prepared.Move("r1", Core.Cases.Referrals.ReferralStage.Sent).View(RightsPlay.Of("housing"))!.Own!.Referrals.ShouldHaveSingleItem();

        Words(preview.Slip).ShouldBe(Words(sent));
        Words(sent).ShouldContain(RightsPlay.Purse);
        Words(sent).ShouldNotContain(RightsPlay.Diagnosis);
    }

    [Fact]
    public void Without_consent_nothing_is_told_and_each_kind_says_how_to_get_it()
    {
        var preview = Preview(RightsPlay.Full());

        preview.Slip.Told.ShouldBeEmpty();
        preview.Slip.Summary.ShouldBe("");
        preview.Consents.Length.ShouldBe(6);
        preview.Consents.ShouldAllBe(cell => !cell.Agreed && cell.HowToGet!.Contains(cell.Name));
    }

    [Fact]
    public void What_if_the_person_agreed_to_all_of_it_still_hides_the_protected_address_and_the_family()
    {
        var preview = Preview(RightsPlay.Full(), [.. SlipPreview.Kinds]);

        var words = Words(preview.Slip);
        words.ShouldContain(RightsPlay.Diagnosis);
        words.ShouldNotContain(RightsPlay.Address);
        words.ShouldNotContain(RightsPlay.MemberWords);
        words.ShouldNotContain(RightsPlay.Note);
        preview.Masks.Select(mask => mask.Code).ShouldBe(["protected-address", "household", "notes", "case"], ignoreOrder: true);
        preview.Consents.ShouldAllBe(cell => !cell.Agreed, "it is a question, not a consent");
    }

    [Fact]
    public void An_employer_is_never_told_a_diagnosis_and_the_mask_says_why()
    {
        var employer = new Core.Packs.Organisation(RightsPlay.Outside.Value, "架空工業", "employer");
        var context = Context with { Today = RightsPlay.Town with { Organisations = [.. RightsPlay.Town.Organisations.Where(each => each.Id != employer.Id), employer] } };

        var preview = SlipPreview.OfPlanned(context, RightsPlay.Full().Active, RightsPlay.Outside, [.. SlipPreview.Kinds]);

        Words(preview.Slip).ShouldNotContain(RightsPlay.Diagnosis);
        preview.Masks.ShouldContain(mask => mask.Code == "health-at-work");
        preview.Consents.Single(cell => cell.Kind == "health").HowToGet.ShouldBeNull();
    }

    [Fact]
    public void With_basic_the_receiver_learns_how_to_reach_the_person_as_far_as_they_said_yes_IN_5()
    {
        Ways(Preview(Reachable().Consent("basic"))).ShouldBe(["印-よい携帯"]);
        Ways(Preview(Reachable())).ShouldBeEmpty("nobody agreed to anything");
        Ways(Preview(Reachable().Consent("health"))).ShouldBeEmpty("agreed to the slip and to health, not to a telephone");
        Preview(Reachable().Consent("basic")).Masks.ShouldContain(mask => mask.Code == "contact-ways");
    }

    [Fact]
    public void While_the_address_is_protected_nothing_that_rings_at_a_place_leaves_HR_1()
    {
        Ways(Preview(Reachable(home: true).Consent("basic"))).ShouldBe(["印-よい携帯"]);
        Ways(Preview(Reachable(home: true).Do(new CaseCommand.ProtectAddress(false)).Consent("basic"))).ShouldBe(["印-よい携帯", "印-家の電話"]);
    }

    private static CasePlay Reachable(bool home = false)
    {
        var play = RightsPlay.Full()
            .Do(new CaseCommand.WriteContactWay(ContactWayKind.Mobile, "印-よい携帯", Permission.Yes, Permission.No, Permission.No, "夕方"))
            .Do(new CaseCommand.WriteContactWay(ContactWayKind.Email, "印-聴いていないメール"));
        return home ? play.Do(new CaseCommand.WriteContactWay(ContactWayKind.HomePhone, "印-家の電話", Permission.Yes)) : play;
    }

    private static IEnumerable<string> Ways(SlipPreview preview) => preview.Slip.ContactWays.Select(way => way.To);

    private static SlipPreview Preview(CasePlay play, System.Collections.Immutable.ImmutableArray<string>? items = null) =>
        SlipPreview.Of(Context, play.Active, play.Active.Referrals.Find(new ReferralId("r1"))!, items);

    /// <summary>Without where it stands, which differs before and after.</summary>
    private static string Words(ReferralSlip slip) =>
        JsonSerializer.Serialize(new { slip.Name, slip.Summary, slip.Request, slip.PersonsWish, slip.Accompanied, slip.Told, slip.Shared, slip.ContactWays }, RightsJson.Plain);
}
