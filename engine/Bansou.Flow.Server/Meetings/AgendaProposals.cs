using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Projections;
using CaseLine = Bansou.Flow.Storage.Projections.CaseLine;

namespace Bansou.Flow.Server.Meetings;

/// <summary>
/// 議題の候補: gathers by itself what is stuck in the cases whose plan the reader sees: late referrals, open もどし, plans past their review, the danger lists,
/// what was told up to the agenda. It asks about the support, never about the person; nothing is put on any agenda by it.
/// </summary>
internal sealed class AgendaProposals(ListDoor door, TimeProvider time)
{
    private const int Most = 500;

    public IReadOnlyList<AgendaProposalResponse> Of(Acting acting, MeetingType type)
    {
        var now = time.GetUtcNow();
        var stuck = new Dictionary<CaseId, List<StuckResponse>>();
        foreach (var (id, reason) in Rows(acting, now).Concat(Dangers(acting, now)).Concat(Reviews(acting, now)))
        {
            var reasons = stuck.TryGetValue(id, out var known) ? known : stuck[id] = [];
            if (!reasons.Exists(each => each.Kind == reason.Kind && each.Referral == reason.Referral))
            {
                reasons.Add(reason);
            }
        }
        return
        [
            .. from pair in stuck
               let loaded = acting.Municipality.Cases.Load(pair.Key)
               where loaded?.State is CaseState.Active
               let proposal = AgendaProposalResponse.Of(loaded, (CaseState.Active)loaded.State, type, pair.Value, acting.Names, now)
               orderby proposal.Reasons.Min(reason => reason.Since), proposal.Case
               select proposal,
        ];
    }

    /// <summary>Open rows of the inbox: what is late at a receiver, taken back, or told up to the agenda.</summary>
    private IEnumerable<(CaseId, StuckResponse)> Rows(Acting acting, DateTimeOffset now)
    {
        var names = acting.Names;
        foreach (var item in Page(acting, new InboxFilter { Kind = WorklistKind.Referral, Late = true }, now).Concat(Page(acting, new InboxFilter { Kind = WorklistKind.Step }, now)))
        {
            var row = item.Row;
            if (row.Kind == WorklistKind.Referral)
            {
                yield return (row.Case, new StuckResponse(StuckKind.LateReferral, LateWords(acting, row), row.DueAt!.Value, row.Referral?.Value));
            }
            else if (acting.Municipality.Cases.Load(row.Case) is { State: CaseState.Active active } loaded && loaded.Flow.Find(row.Step!.Value) is { Kind: StepKind.Return } && !IsConnectedAnew(active, row.Referral))
            {
                yield return (row.Case, new StuckResponse(StuckKind.OpenReturn, names.In("もどしを受けて、次の行き先がまだ決まっていません", "Came back, and where to next is not decided yet"), row.OpenedAt, row.Referral?.Value));
            }
            if (row.Level >= Ladder.Agenda)
            {
                yield return (row.Case, new StuckResponse(StuckKind.Escalated, names.In("期限の知らせが、会議にかける段まで来ています", "It has been late for so long that it belongs on the agenda"), row.DueAt ?? row.OpenedAt, row.Referral?.Value));
            }
        }
    }

    /// <summary>つなぎ直し is on its way or has come in, whether or not the step of the もどし was answered by it.</summary>
    private static bool IsConnectedAnew(CaseState.Active state, ReferralId? returned) =>
        returned is not null && state.Referrals.All.Any(referral => referral.Replaces == returned && (!referral.Stage.HasEnded() || referral.Stage == ReferralStage.RoleFinished));

    /// <summary>What is late is what the referral waits for at its stage: the receiver's word, or to ask the person once more.</summary>
    private static string LateWords(Acting acting, WorklistRow row)
    {
        var names = acting.Names;
        var receiver = names.Organisation(row.Receiver) ?? names.In("つなぐ先", "a receiver");
        var stage = (acting.Municipality.Cases.Load(row.Case)?.State as CaseState.Active)?.Referrals.Find(row.Referral!.Value)?.Stage;
        return stage is { } known && ReferralTables.WaitsFor(known, names.Language) is { } waits
            ? names.In($"{receiver}へのつなぎの日がすぎています。待っていること: {waits}", $"The day is over for the referral to {receiver}. It waits for: {waits}")
            : names.In($"{receiver}へのつなぎの日がすぎています", $"The day is over for the referral to {receiver}");
    }

    private IEnumerable<InboxItem> Page(Acting acting, InboxFilter filter, DateTimeOffset now) =>
        acting.Municipality.Inbox.Page(filter, acting.Actor.Person, now, Most).Items.Where(item => door.Look(acting, item) >= RowSight.Plan);

    private IEnumerable<(CaseId, StuckResponse)> Dangers(Acting acting, DateTimeOffset now) =>
        // A plan whose day is over is told by Reviews, with that day.
        from list in Enum.GetValues<DangerList>().Where(each => each != DangerList.ReviewOverdue)
        from line in Lines(acting, new CaseFilter { Danger = list }, now)
        // In the beginning one is always alone with a person; only when it stays so it belongs to a meeting.
        where list != DangerList.Alone || line.Danger.AloneSince < now.AddDays(-DangerDates.SilentDays)
        select (line.Case, list switch
        {
            DangerList.LeftHanging => new StuckResponse(StuckKind.LeftHanging, acting.Names.In("つなぎっぱなし: 先方に着いたかどうか、だれも聞いていません", "Left hanging: nobody has heard whether the person arrived"), line.Danger.ArrivalDueAt ?? now, null),
            DangerList.Silent => new StuckResponse(StuckKind.Silent, acting.Names.In("しばらく音信がありません", "Nobody has heard from the person for a while"), line.HeardAt, null),
            DangerList.LongStay => new StuckResponse(StuckKind.LongStay, acting.Names.In("同じ受け皿に長く、だれもたしかめていません", "Long at the same place, and nobody has looked"), line.Danger.StayingSince ?? now, null),
            DangerList.WithoutSos => new StuckResponse(StuckKind.WithoutSos, acting.Names.In("SOSを受ける人がいません", "Nobody takes an SOS"), line.Danger.WithoutSosSince ?? now, null),
            DangerList.Alone => new StuckResponse(StuckKind.Alone, acting.Names.In("ひとりの担当だけがつながっています", "Only one member of staff is connected"), line.Danger.AloneSince ?? now, null),
            DangerList.OneName => new StuckResponse(StuckKind.Alone, acting.Names.In("この60日、ひとりの名前しか記録にありません", "For 60 days, the records have one name only"), line.HeardAt, null),
            _ => throw new System.Diagnostics.UnreachableException(list.ToString()),
        });

    private IEnumerable<(CaseId, StuckResponse)> Reviews(Acting acting, DateTimeOffset now)
    {
        var today = OfficeTime.DateOf(now);
        foreach (var line in Lines(acting, new CaseFilter(), now))
        {
            if (acting.Municipality.Cases.Load(line.Case)?.State is CaseState.Active { Records.Plans: var plans } && plans.All.LastOrDefault() is { ReviewOn: { } on } && on < today)
            {
                yield return (line.Case, new StuckResponse(StuckKind.PlanReview, acting.Names.In("プランを見直す日がすぎています", "The day to look at the plan again is over"), OfficeTime.StartOf(on), null));
            }
        }
    }

    private IEnumerable<CaseLine> Lines(Acting acting, CaseFilter filter, DateTimeOffset now) =>
        acting.Municipality.CaseLists.Page(ListDoor.SeesHouse(acting) ? filter : filter with { Organisation = acting.Actor.Organisation }, acting.Actor.Person, now, Most).Cases
            .Where(line => door.Look(acting, line.Case, line.Lead, line.LeadOrganisation) >= RowSight.Plan);
}

/// <summary>止まっているわけ.</summary>
internal enum StuckKind
{
    /// <summary>返事が遅れているつなぎ</summary>
    LateReferral,
    /// <summary>開いたままのもどし</summary>
    OpenReturn,
    /// <summary>見直す日がすぎたプラン</summary>
    PlanReview,
    /// <summary>会議にかける段まで知らせた</summary>
    Escalated,
    /// <summary>つなぎっぱなし</summary>
    LeftHanging,
    /// <summary>音信なし</summary>
    Silent,
    /// <summary>同じ受け皿に長期</summary>
    LongStay,
    /// <summary>SOSを受ける人がいない</summary>
    WithoutSos,
    /// <summary>担当者の偏り</summary>
    Alone,
}

internal sealed record StuckResponse(StuckKind Kind, string Words, DateTimeOffset Since, string? Referral);

/// <summary>議題の候補: one case, why it is stuck, and whether this kind of meeting may talk about it.</summary>
/// <param name="Basis">Legal ground of the meeting type.</param>
/// <param name="ConsentGiven">The person agrees now to being talked about.</param>
/// <param name="WhyNot">What is missing before it can be put on the agenda; null when nothing is.</param>
/// <param name="OnAgendaOf">Meetings where it waits already; those that keep their talk to themselves are not named (HR-12).</param>
internal sealed record AgendaProposalResponse(
    string Case, string CaseName, string LeadName, string Basis, bool ConsentRequired, bool ConsentGiven, string? WhyNot, IReadOnlyList<string> OnAgendaOf, IReadOnlyList<StuckResponse> Reasons)
{
    public static AgendaProposalResponse Of(LoadedCase loaded, CaseState.Active state, MeetingType type, IReadOnlyList<StuckResponse> reasons, PackNames names, DateTimeOffset now)
    {
        var isGiven = AgendaConsent.IsGiven(state, now);
        var needs = type.ConsentRequired && !type.Isolated;
        return new AgendaProposalResponse(
            loaded.Id.Value,
            AboutCase.NameOf(state),
            names.Person(state.Holders.Lead.Person),
            type.Basis,
            needs,
            isGiven,
            needs && !isGiven ? names.In("ご本人の同意がまだありません。同意を聴くか、同意のいらない会議（支援会議）で扱うかを考えてください。", "The person has not consented yet. Please ask, or think whether a support meeting, which needs no consent, is the place.") : null,
            [.. state.Records.Conferences.Items.Where(item => !item.Isolated && item.Outcome is null).Select(item => item.Meeting.Value).Distinct()],
            reasons);
    }
}
