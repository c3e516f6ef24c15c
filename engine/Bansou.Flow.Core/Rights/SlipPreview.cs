using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Consents;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Core.Rights;

/// <summary>先方に見えるもの: the slip exactly as its receiver reads it, beside what the person agreed to and what stays hidden (HR-1).</summary>
public sealed record SlipPreview(ReferralSlip Slip, ImmutableArray<ConsentCell> Consents, ImmutableArray<SlipMask> Masks)
{
    /// <summary>The kinds of information that a consent lists.</summary>
    public static ImmutableArray<string> Kinds => ConsentItems.Names;

    /// <param name="items">What if the person agreed to just these kinds; null for what is agreed now.</param>
    public static SlipPreview Of(CaseContext context, CaseState.Active state, ReferralState referral, ImmutableArray<string>? items = null)
    {
        var receiver = referral.Receiver ?? default;
        var asked = items is { } wanted ? WhatIf(context, state, receiver, wanted) : state;
        var reader = Reader.OfLink(context.Today, receiver);
        var slip = ReferralSlip.Of(context, asked, referral, reader);
        return new SlipPreview(
            slip,
            [.. ConsentItems.Names.Select(kind => ConsentCell.Of(context, state, referral, reader, slip, kind))],
            [.. SlipMasks.Of(state, referral, reader, slip)]);
    }

    /// <summary>A referral that is not there yet: to this receiver, without words.</summary>
    public static SlipPreview OfPlanned(CaseContext context, CaseState.Active state, OrganisationId receiver, ImmutableArray<string>? items = null) =>
        Of(context, state, new ReferralState { Id = new ReferralId(""), Need = default, Step = default, Receiver = receiver, Stage = ReferralStage.Sent, Since = context.Now }, items);

    private static CaseState.Active WhatIf(CaseContext context, CaseState.Active state, OrganisationId receiver, ImmutableArray<string> items)
    {
        var others = state.Consents.Entries.Where(entry => entry.Organisation != receiver);
        return state with
        {
            Consents = new ConsentBook(
                items.IsEmpty ? [.. others] : [.. others, new ConsentEntry(receiver, items, context.Now, null, null)],
                items.IsEmpty ? [] : state.Consents.Grounds),
        };
    }
}

/// <summary>同意の格子のひとます: one kind of information for one receiver.</summary>
/// <param name="Agreed">The person's consent to it lives now.</param>
/// <param name="Told">It stands on the slip that is shown.</param>
/// <param name="HasWords">Something is written about it.</param>
/// <param name="HowToGet">What to do so that it may be told; null where it is, or where it never may.</param>
public sealed record ConsentCell(string Kind, string Name, bool Agreed, DateTimeOffset? Until, bool Told, bool HasWords, string? HowToGet)
{
    internal static ConsentCell Of(CaseContext context, CaseState.Active state, ReferralState referral, Reader reader, ReferralSlip slip, string kind)
    {
        var living = state.Consents.Entries.LastOrDefault(entry => entry.Organisation == reader.Organisation && entry.IsLiving(context.Now) && entry.Items.Contains(kind));
        var isTold = slip.Told.Contains(kind);
        var name = ReferralTables.ConsentItem.Say(kind);
        var hasWords = (kind == ConsentItems.Names[0] && referral.Summary.Length > 0)
            || state.Records.Assessment.Entries.Any(entry => entry.Member is null && ConsentItems.KindOf(entry.Section) == kind);
        return new ConsentCell(kind, name, living is not null, living?.Until, isTold, hasWords, living is not null || ConsentItems.IsKeptFrom(reader, kind) ? null : HowTo(name));
    }

    private static string HowTo(string name) => $"ご本人に「{name}」をこの相手に伝えてよいかをたずね、返事を同意の記録に書いてください（書面・画面・口頭。口頭のときは立ち会った人の名前も）。";
}
