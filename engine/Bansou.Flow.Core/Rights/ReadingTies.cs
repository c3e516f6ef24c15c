using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Plans;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Rights;

/// <summary>What ties a reader to a case; each tie opens something, the widest counts.</summary>
internal static class ReadingTies
{
    public static IEnumerable<ReadingRight> Of(CaseContext context, CaseState.Active state, Reader reader, CaseRelations relations)
    {
        if (reader.Side == RoleSide.Household)
        {
            return relations.Member is { } member && state.Records.Household.Find(member) is not null
                ? [new ReadingRight(ReadingLevel.OwnPart, ReadPart.OwnPart, "ご家族として、自分に関わるところを見ます。")]
                : [];
        }
        var ties = OwnParts(context, state, reader, relations).Concat(Meetings(context, state, reader, relations));
        return reader.Side switch
        {
            RoleSide.Accompanying => ties.Concat(Holding(state, reader)).Concat(Accompanying(context, state, reader)),
            RoleSide.Receiving when reader.Code == "cw" => ties.Concat(Holding(state, reader)).Concat(Consented(context, state, reader)),
            RoleSide.Deciding => Deciding(state, reader).Concat(Meetings(context, state, reader, relations)),
            RoleSide.RegionBuilding or RoleSide.Receiving or RoleSide.Near => ties.Concat(Holding(state, reader)),
            _ => throw new System.Diagnostics.UnreachableException(reader.Side.ToString()),
        };
    }

    private static IEnumerable<ReadingRight> Holding(CaseState.Active state, Reader reader)
    {
        if (CaseTeam.Holds(state, reader))
        {
            yield return Whole("担当・俯瞰する人・もうひとりの担当として見ます。");
        }
    }

    /// <summary>A referral that was sent, an open step of the role, a promise, a key person's answer.</summary>
    private static IEnumerable<ReadingRight> OwnParts(CaseContext context, CaseState.Active state, Reader reader, CaseRelations relations)
    {
        if (state.Referrals.All.Any(referral => ReceivedReferrals.IsSeenBy(referral, reader)))
        {
            yield return Own("つなぎを受けとる側として、自分たちへのつなぎだけを見ます。");
        }
        if (OwnSteps.Of(context, state, reader).Any())
        {
            yield return Own("この立場のステップが開いています。そのステップだけを見ます。");
        }
        if (state.Records.Work.All.Any(item => item.IsOpen && reader.Is(item.Owner)))
        {
            yield return Own("引き受けた「やること」だけを見ます。");
        }
        if (relations.KeyPerson is { } keyPerson && state.Records.Bonds.Find(keyPerson) is not null)
        {
            yield return Own("キーパーソンとして、自分に関わるところを見ます。");
        }
    }

    /// <summary>An isolated meeting opens nothing of the case: its papers stay with the meeting (HR-12).</summary>
    private static IEnumerable<ReadingRight> Meetings(CaseContext context, CaseState.Active state, Reader reader, CaseRelations relations)
    {
        if (ConferenceExtract.Of(state, relations.Meetings, reader.Person, OfficeTime.DateOf(context.Now)).Any())
        {
            yield return new ReadingRight(ReadingLevel.Conference, ReadPart.Conference, "会議のメンバーとして、議題と決まった役割を見ます。");
        }
    }

    private static IEnumerable<ReadingRight> Accompanying(CaseContext context, CaseState.Active state, Reader reader)
    {
        var isTeam = CaseTeam.IsOf(state, reader.Organisation);
        var isAccepted = state.Referrals.All.Any(referral => ReceivedReferrals.IsAcceptedBy(referral, reader));
        switch (reader.Code)
        {
            case "counselor":
                return isTeam ? [PlanOnly("同じチームの相談支援員として見ます。")] : [];
            case "chief":
                return [isTeam ? Whole("チームの主任として見ます。") : WholeWithReason("チームの外のケースです。")];
            case "center_head":
                return [isTeam ? new ReadingRight(ReadingLevel.CaseAndReaders, ReadPart.WholeCase, "センターのケースとして、閲覧の記録も見ます。") : WholeWithReason("センターの外のケースです。")];
            case "participation" or "outreach":
                return isAccepted || (isTeam && OwnSteps.Of(context, state, reader).Any()) ? [Whole("受け持っているケースとして見ます。")] : [];
            case "multi_agency":
                return isAccepted ? [isTeam ? Whole("受け入れたケースとして見ます。") : WholeWithReason("受け入れたケースです。")] : AskedFor(context, state, reader);
            case "municipality":
                return isTeam ? [WholeWithReason("庁内のケースです。")] : [];
            case "prefecture" or "adviser":
                return IsEscalated(context, state, reader) ? [PlanOnly("広域の相談に上がったケースとして見ます。")] : [];
            default:
                throw new System.Diagnostics.UnreachableException(reader.Code);
        }
    }

    /// <summary>The multi-agency body reads plan and referrals of a case that the screening or a meeting brought to it.</summary>
    private static IEnumerable<ReadingRight> AskedFor(CaseContext context, CaseState.Active state, Reader reader)
    {
        var isAsked = state.Records.Assessment.Screenings.LastOrDefault()?.Result == ScreeningResult.MultiAgency
            || OwnSteps.Of(context, state, reader).Any()
            || state.Records.Conferences.Items.Any(item => !item.Isolated);
        if (isAsked && (CaseTeam.IsOf(state, reader.Organisation) || state.Consents.Covers(reader.Organisation, context.Now)))
        {
            yield return PlanOnly("多機関協働に相談されたケースとして見ます。");
        }
    }

    /// <summary>Connected to them, given to them by the flow, put on the meeting that late work ends on, or come from another municipality (CS-8, CS-15).</summary>
    private static bool IsEscalated(CaseContext context, CaseState.Active state, Reader reader) =>
        state.Origin is not null
        || OwnSteps.Of(context, state, reader).Any()
        || state.Referrals.All.Any(referral => ReceivedReferrals.IsAcceptedBy(referral, reader))
        || state.Records.Conferences.Items.Any(item => !item.Isolated && item.MeetingType == context.Today.EscalationMeeting);

    private static IEnumerable<ReadingRight> Consented(CaseContext context, CaseState.Active state, Reader reader)
    {
        if (state.Consents.Covers(reader.Organisation, context.Now))
        {
            yield return PlanOnly("ご本人の同意の範囲で、プランとつなぎのようすを見ます。");
        }
    }

    private static IEnumerable<ReadingRight> Deciding(CaseState.Active state, Reader reader)
    {
        if (state.Records.Plans.All.Any(plan => AwaitsDecision(state, plan)) && !CaseTeam.Holds(state, reader))
        {
            yield return PlanOnly("判定を待つプランだけを見ます。");
        }
    }

    /// <summary>A plan with public cost that is still open and that no decision carries yet.</summary>
    public static bool AwaitsDecision(CaseState.Active state, SupportPlan plan) =>
        plan is { PublicCost: true, IsOpen: true } && !state.Records.Decisions.Carries(plan.Id);

    private static ReadingRight Own(string why) => new(ReadingLevel.OwnPart, ReadPart.OwnPart, why);

    private static ReadingRight PlanOnly(string why) => new(ReadingLevel.Plan, ReadPart.Plan, why);

    private static ReadingRight Whole(string why) => new(ReadingLevel.WholeCase, ReadPart.WholeCase, why);

    private static ReadingRight WholeWithReason(string why) =>
        new(ReadingLevel.WholeCase, ReadPart.WholeCase, why + "見るわけを書いてください。わけは閲覧の記録に残り、ご本人も見られます。", NeedsReason: true);
}
