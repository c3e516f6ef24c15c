using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Tests.Cases;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Core.Tests.Rights;

/// <summary>Over all roles, ties and consents: what V0 and V1 must never show, and who must never read (HR-12; separation rules).</summary>
public class ReadingPropertyTests
{
    private static readonly string[] AllItems = ["basic", "health", "work", "economy", "services", "other"];

    private static readonly Arbitrary<Situation> Situations = Arb.From(
        from role in Gen.Elements(RoleSides.All.AsEnumerable())
        from isTeam in Gen.Elements(true, false)
        from holds in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from items in Gen.SubListOf(AllItems)
        from stage in Gen.Elements(Enum.GetValues<ReferralStage>())
        from meeting in Gen.Elements(0, 1, 2)
        from plan in Gen.Elements(true, false)
        from purpose in Gen.Elements("", "応援に入る")
        select new Situation(role, isTeam, holds, [.. items], stage, meeting, plan, purpose));

    [Fact]
    public void At_V0_and_V1_no_protected_address_no_note_no_family_and_no_word_of_an_isolated_meeting_is_shown() =>
        Prop.ForAll(Situations, situation =>
        {
            var (view, json) = Read(situation);
            return view is null or { Right.Level: > ReadingLevel.OwnPart }
                || !(json.Contains(RightsPlay.Address) || json.Contains(RightsPlay.Note) || json.Contains(RightsPlay.Talk) || json.Contains(RightsPlay.MemberWords));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_level_shows_a_word_of_an_isolated_meeting() =>
        Prop.ForAll(Situations, situation => !Read(situation).Json.Contains(RightsPlay.Talk)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_situation_lets_those_read_who_handle_no_cases() =>
        Prop.ForAll(Situations, situation => situation.Role.Side != RoleSide.NoCases || Read(situation).View is null).QuickCheckThrowOnFailure();

    [Fact]
    public void What_the_consent_does_not_list_is_not_told_at_V1() =>
        Prop.ForAll(Situations, situation =>
        {
            var (view, json) = Read(situation);
            return view is null or { Right.Level: > ReadingLevel.OwnPart }
                || ((situation.Items.Contains("health") || !json.Contains(RightsPlay.Diagnosis)) && (situation.Items.Contains("economy") || !json.Contains(RightsPlay.Purse)));
        }).QuickCheckThrowOnFailure();

    private static (CaseView? View, string Json) Read(Situation situation)
    {
        var actor = RightsPlay.Of(situation.Role.Code, situation.IsTeam);
        var play = RightsPlay.Full().Consent([.. situation.Items.DefaultIfEmpty("basic")]);
        Try(play, new CaseCommand.MoveReferral(new ReferralId("r1"), situation.Stage, Hearing: true));
        if (situation.Holds)
        {
            play.HeldBy(actor);
        }
        if (situation.HasPlan)
        {
            play.Do(new CaseCommand.DraftPlan(RecordsPlay.Plan, PublicCost: true));
        }
        play.Do(new CaseCommand.AddWorkItem(new WorkItemId("w"), "電話をかける", actor.Person, new DateOnly(2026, 4, 10)));
        var relations = situation.Meeting == 0 ? CaseRelations.None : RightsPlay.Meeting(actor, isolated: situation.Meeting == 1);
        var view = play.View(actor, relations with { IsThePerson = true, Member = RightsPlay.Sister }, situation.Purpose);
        return (view, view is null ? "" : JsonSerializer.Serialize(view, RightsJson.Plain));
    }

    private static void Try(CasePlay play, CaseCommand command)
    {
        if (play.Decide(command) is Decision.Accepted)
        {
            play.Do(command);
        }
    }

    /// <param name="Meeting">0 none, 1 an isolated one, 2 another.</param>
    public sealed record Situation(RoleRow Role, bool IsTeam, bool Holds, string[] Items, ReferralStage Stage, int Meeting, bool HasPlan, string Purpose);
}
