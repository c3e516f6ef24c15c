using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Cases.Actions;

/// <summary>What can be done with each referral that has not ended, and what may still come late to one that has.</summary>
internal static class ReferralCandidates
{
    private const string Words = AvailableActions.Placeholder;

    public static IEnumerable<Candidate> Of(CaseContext context, CaseState.Active state) =>
        state.Referrals.All.SelectMany(referral => OfReferral(context, state, referral));

    private static IEnumerable<Candidate> OfReferral(CaseContext context, CaseState.Active state, ReferralState referral)
    {
        var id = referral.Id;
        var receiver = context.Today.Organisations.FirstOrDefault(known => known.Id == referral.Receiver?.Value)?.Name ?? "つなぐ先";
        foreach (var stage in Enum.GetValues<ReferralStage>().Where(stage => stage is not (ReferralStage.Preparing or ReferralStage.Returned) && stage != referral.Stage))
        {
            var needOutcome = stage == ReferralStage.RoleFinished ? NeedOutcome.Continuing : (NeedOutcome?)null;
            var move = new CaseCommand.MoveReferral(id, stage, Hearing: true, DespiteConcern: Words, NeedOutcome: needOutcome);
            yield return Candidate(move, $"{receiver}へのつなぎ：{ReferralStageWords.Of(stage)}", stage.ToString());
        }
        yield return Candidate(new CaseCommand.WriteReferral(id), $"{receiver}へのつなぎ票を書き足す");
        yield return Candidate(new CaseCommand.ReturnReferral(id), $"{receiver}からもどす");
        yield return Candidate(new CaseCommand.DocumentGround(id, "urgent", Words), $"{receiver}へのつなぎ：同意によらない根拠を書く");
        yield return Candidate(new CaseCommand.MakePartnerLink(id, "@new", context.Now.AddDays(30)), $"{receiver}への返事のリンクを作る");
        foreach (var link in referral.Links.Where(link => link.IsLiving(context.Now)))
        {
            yield return Candidate(new CaseCommand.RevokePartnerLink(id, link.Id), $"{receiver}への返事のリンクを取りやめる", link.Id);
        }
        if (referral.CheckStep is { } check)
        {
            foreach (var outcome in context.Flow[check].Settings?.Outcomes ?? [])
            {
                yield return Candidate(new CaseCommand.CheckReceiver(id, outcome.Name), $"{receiver}をたしかめる → {outcome.Label}", outcome.Name);
            }
        }
        if (!state.Tokens.Open.Any(open => open.Referral == id) && TimeDecider.ClockOf(context.Flow, state, referral).Due is not null)
        {
            yield return Candidate(new CaseCommand.AssignReferral(id, context.Actor.Person, Words), $"{receiver}のその後を、わたしが見る");
        }
        if (referral.HasOpenConcern)
        {
            var second = state.Records.Notes.SecondStaff?.Person ?? new PersonId("@second");
            yield return Candidate(new CaseCommand.CloseConcern(id, second, Words), $"{receiver}の「問題あり」を閉じる");
        }

        Candidate Candidate(CaseCommand command, string label, string? choice = null) => new(command, label, referral.Step, id, choice);
    }
}
