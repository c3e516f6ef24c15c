using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Referrals;

/// <summary>先方に見えるもの, with the consent grid beside it.</summary>
/// <param name="WhatIf">The slip is shown as if the person agreed to the items that were asked for.</param>
/// <param name="Tells">Whether anything at all is told.</param>
internal sealed record SlipPreviewResponse(
    string Receiver, string ReceiverName, bool WhatIf, bool Tells, SlipResponse Slip, IReadOnlyList<ConsentCellResponse> Consents, IReadOnlyList<SlipMaskResponse> Masks)
{
    public static SlipPreviewResponse Of(SlipPreview preview, string receiver, string receiverName, bool whatIf, PackNames names) => new(
        receiver,
        receiverName,
        whatIf,
        !preview.Slip.Told.IsEmpty,
        SlipResponse.Of(preview.Slip, names.Language),
        [.. preview.Consents.Select(cell => new ConsentCellResponse(cell.Kind, ReferralTables.ConsentItem.Say(cell.Kind, names.Language), cell.Agreed, cell.Until, cell.Told, cell.HasWords, cell.HowToGet))],
        [.. preview.Masks.Select(mask => new SlipMaskResponse(mask.Code, names.In(mask.What, mask.English)))]);
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
    public static SlipResponse Of(ReferralSlip slip, TellingLanguage language) => new(
        slip.Name?.Name,
        slip.Name?.Reading,
        slip.Name?.CalledAs,
        slip.Summary,
        slip.Request,
        slip.PersonsWish,
        slip.Accompanied,
        slip.Told,
        [.. slip.Shared.Select(words => SharedWordsResponse.Of(words, language))],
        [.. slip.ContactWays.Select(way => SharedContactResponse.Of(way, language))]);
}

internal sealed record ConsentCellResponse(string Kind, string Name, bool Agreed, DateTimeOffset? Until, bool Told, bool HasWords, string? HowToGet);

internal sealed record SlipMaskResponse(string Code, string What);
