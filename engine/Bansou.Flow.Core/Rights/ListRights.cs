using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Projections.Search;

namespace Bansou.Flow.Core.Rights;

/// <summary>一覧で見えるところ: what lists, the inbox and the search may tell somebody of one case; never more than reading it would (docs/rights.md).</summary>
public sealed class ListRights
{
    private readonly CaseContext context;
    private readonly CaseState.Active state;
    private readonly Reader reader;
    private readonly CaseRelations relations;
    private readonly ReadingRight right;

    private ListRights(CaseContext context, CaseState.Active state, Reader reader, CaseRelations relations, ReadingRight right) =>
        (this.context, this.state, this.reader, this.relations, this.right) = (context, state, reader, relations, right);

    /// <param name="state">The case as it is, or as it was at the farewell.</param>
    /// <returns>Null for who would see nothing of the case without writing down what for.</returns>
    public static ListRights? Of(CaseContext context, CaseState.Active state, CaseRelations relations)
    {
        var right = ReadingRights.WithoutReason(context, state, relations);
        return right.Level >= ReadingLevel.OwnPart && Reader.Of(context.Today, context.Actor) is { } reader ? new ListRights(context, state, reader, relations, right) : null;
    }

    /// <summary>A decision body examines a plan, not a name.</summary>
    public bool SeesName => IsOwn || SeesPlan;

    /// <summary>How the whole case stands: how many referrals are open, and every row of the inbox.</summary>
    public bool SeesPlan => !IsOwn && right.Level >= ReadingLevel.Plan && reader.Side != RoleSide.Deciding;

    /// <summary>What was written down, too: the words of a piece of work.</summary>
    public bool SeesWhole => SeesPlan && right.Level >= ReadingLevel.WholeCase;

    /// <summary>Whose case it is, on the row of a referral whose slip names the person to the reader.</summary>
    public bool NamesOn(WorklistRow row) =>
        row.Referral is { } id && state.Referrals.Find(id) is { } referral && ReceivedReferrals.IsSeenBy(referral, reader)
        && ReferralSlip.Of(context, state, referral, reader).Name is not null;

    private bool IsOwn => right.Part == ReadPart.PersonsPage;

    /// <summary>Rows of the inbox: all where the plan is seen, otherwise the reader's own referrals, steps and promises.</summary>
    public bool Sees(WorklistRow row)
    {
        if (SeesPlan || reader.Is(row.Assignee))
        {
            return true;
        }
        return row.Kind == WorklistKind.Referral
            ? row.Referral is { } id && state.Referrals.Find(id) is { } referral && ReceivedReferrals.IsSeenBy(referral, reader)
            : row.Step is { } step && OwnSteps.Of(context, state, reader).Any(open => open.Step == step && open.Referral == row.Referral);
    }

    /// <summary>Whether the search may find the case by these words: only by what the reader may read of it, so that asking tells nothing new.</summary>
    public bool IsFoundBy(string typed)
    {
        if (IsOwn || right.Level >= ReadingLevel.WholeCase)
        {
            return true;
        }
        var lines = SeesPlan
            ? SearchText.OfPlan(context.Flow, state)
            : SearchText.OfNames(OwnPart.Of(context, state, reader, relations).Referrals.Select(slip => slip.Name));
        return SearchText.Words(typed).All(word => lines.Any(line => line.Contains(word, StringComparison.Ordinal)));
    }
}
