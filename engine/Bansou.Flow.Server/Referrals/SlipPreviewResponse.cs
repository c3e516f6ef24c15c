using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Referrals;

/// <summary>先方に見えるもの, with the consent grid beside it.</summary>
/// <param name="WhatIf">The slip is shown as if the person agreed to the items that were asked for.</param>
/// <param name="Tells">Whether anything at all is told.</param>
internal sealed record SlipPreviewResponse(
    string Receiver, string ReceiverName, bool WhatIf, bool Tells, SlipResponse Slip, IReadOnlyList<ConsentCellResponse> Consents, IReadOnlyList<SlipMaskResponse> Masks)
{
    public static SlipPreviewResponse Of(SlipPreview preview, string receiver, string receiverName, bool whatIf) => new(
        receiver,
        receiverName,
        whatIf,
        !preview.Slip.Told.IsEmpty,
        SlipResponse.Of(preview.Slip),
        [.. preview.Consents.Select(cell => new ConsentCellResponse(cell.Kind, cell.Name, cell.Agreed, cell.Until, cell.Told, cell.HasWords, cell.HowToGet))],
        [.. preview.Masks.Select(mask => new SlipMaskResponse(mask.Code, mask.What))]);
}

/// <summary>つなぎ票 as its receiver reads it; no number of the case, no address that is protected.</summary>
internal sealed record SlipResponse(
    string? PersonName,
    string? PersonReading,
    string? CalledAs,
    string Summary,
    string Request,
    string PersonsWish,
    bool Accompanied,
    IReadOnlyList<string> Told,
    IReadOnlyList<SharedWordsResponse> Shared,
    IReadOnlyList<SharedContactResponse> ContactWays)
{
    public static SlipResponse Of(ReferralSlip slip) => new(
        slip.Name?.Name,
        slip.Name?.Reading,
        slip.Name?.CalledAs,
        slip.Summary,
        slip.Request,
        slip.PersonsWish,
        slip.Accompanied,
        slip.Told,
        [.. slip.Shared.Select(SharedWordsResponse.Of)],
        [.. slip.ContactWays.Select(SharedContactResponse.Of)]);
}

internal sealed record ConsentCellResponse(string Kind, string Name, bool Agreed, DateTimeOffset? Until, bool Told, bool HasWords, string? HowToGet);

internal sealed record SlipMaskResponse(string Code, string What);
