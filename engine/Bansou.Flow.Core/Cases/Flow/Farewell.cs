using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>見送り: the only end; possible from anywhere, tells open receivers kindly (CS-5, HR-5).</summary>
internal static class Farewell
{
    /// <summary>Said by those who hold the case, in words; nobody outside can end it.</summary>
    public static Decision Decide(CaseContext context, CaseState.Active state, string words)
    {
        var refusals = new List<Refusal>();
        if (!OpenStep.IsHolder(state, context.Actor))
        {
            refusals.Add(new Refusal(RefusalCode.OnlyTheHolders));
        }
        if (string.IsNullOrWhiteSpace(words))
        {
            refusals.Add(new Refusal(RefusalCode.ReasonMissing));
        }
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var receivers = state.Referrals.All
            .Where(referral => !referral.Stage.HasEnded() && referral.Receiver is not null)
            .Select(referral => referral.Receiver!.Value)
            .Distinct();
        return Decision.Accept(new CaseEvent.FarewellTaken(context.Now, words, [.. receivers]));
    }
}
