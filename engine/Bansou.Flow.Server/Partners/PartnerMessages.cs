using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Referrals;

namespace Bansou.Flow.Server.Partners;

/// <param name="Answer">A code of the page's <c>answers</c>.</param>
/// <param name="Reason">A code of the page's <c>reasons</c>.</param>
/// <param name="Alternative">代案.</param>
/// <param name="Condition">条件, for the answer <c>condition</c>.</param>
/// <param name="ArrivedOn">会えた日, for the answer <c>arrived</c>; today when left out.</param>
/// <param name="PersonsState">ご本人の様子, for the answer <c>arrived</c>.</param>
internal sealed record PartnerAnswerRequest(
    string Answer, string? Words = null, string? Reason = null, string? Alternative = null, string? Condition = null, DateOnly? ArrivedOn = null, string? PersonsState = null);

/// <param name="Kind">A code of the page's <c>returnKinds</c>; may follow.</param>
/// <param name="PersonsWish">本人はどうしたいか.</param>
internal sealed record PartnerReturnRequest(string? Kind = null, string? Reason = null, string? PersonsWish = null);

/// <param name="PersonsWords">ご本人の言葉.</param>
internal sealed record PartnerNewsRequest(string? Words = null, string? PersonsWords = null);

/// <summary>返事のページ: what a receiver reads by a link. No number of the case, no protected address, nothing that the consent does not list.</summary>
/// <param name="Status"><c>notSent, open, ended</c>.</param>
/// <param name="OriginContact">Telephone and the like of the origin, as its register says; empty when nothing is written there.</param>
/// <param name="ToldNames">What the person agreed to be told, in words.</param>
internal sealed record PartnerPageResponse(
    string MunicipalityName,
    string ReceiverName,
    string OriginName,
    string OriginPersonName,
    string OriginContact,
    PartnerPageStatus Status,
    ReferralStage Stage,
    string StageName,
    DateTimeOffset Since,
    DateTimeOffset? DueAt,
    string? WaitsFor,
    DateTimeOffset LinkExpiresAt,
    SlipResponse Slip,
    IReadOnlyList<string> ToldNames,
    IReadOnlyList<PartnerAnswerResponse> Answers,
    IReadOnlyList<CodeWordResponse> Reasons,
    bool CanReturn,
    IReadOnlyList<CodeWordResponse> ReturnKinds)
{
    public static PartnerPageResponse Of(OpenedReferral opened, ReferralSlip slip, TellingLanguage language)
    {
        var (referral, names) = (opened.Referral, opened.NamesIn(language));
        return new PartnerPageResponse(
            names.Text(opened.Municipality.Pack.Name),
            names.Organisation(referral.Receiver)!,
            names.Text(opened.Origin.Name),
            names.Person(opened.Active.Holders.Lead.Person),
            opened.Origin.Contact,
            referral.Stage.HasEnded() ? PartnerPageStatus.Ended : referral.Stage < ReferralStage.Sent ? PartnerPageStatus.NotSent : PartnerPageStatus.Open,
            referral.Stage,
            ReferralTables.StageForReceiver(referral.Stage, language),
            referral.Since,
            referral.DueAt,
            ReferralTables.WaitsForReceiver(referral.Stage, language),
            opened.Link.Until,
            SlipResponse.Of(slip, language),
            [.. slip.Told.Select(item => ReferralTables.ConsentItem.Say(item, language))],
            [.. PartnerAnswers.All.Where(opened.MayAnswer).Select(answer => new PartnerAnswerResponse(answer.Code, names.In(answer.Label, answer.English), answer.Asks))],
            [.. ReferralTables.ReceiverReason.Words.Select(reason => new CodeWordResponse(reason.Value, reason.In(language)))],
            opened.MayReturn,
            [.. ReferralTables.ReturnKind.Words.Select(kind => new CodeWordResponse(kind.Value, kind.In(language)))]);
    }
}

/// <summary>返事のページのようす.</summary>
internal enum PartnerPageStatus
{
    /// <summary>まだ送られていない</summary>
    NotSent,
    /// <summary>返事ができる</summary>
    Open,
    /// <summary>ひと区切りついた</summary>
    Ended,
}

/// <param name="Asks"><c>nothing, words, reason, condition, arrival</c>: what has to be said with it.</param>
internal sealed record PartnerAnswerResponse(string Code, string Label, Asks Asks);

/// <param name="Days">How long it opens; 30 when left out.</param>
internal sealed record PartnerLinkRequest(int? Days = null);

/// <summary>返事のリンク, the one time that its secret is shown.</summary>
/// <param name="Path">Where its page is, under the address of this server; also for a QR code.</param>
internal sealed record NewPartnerLinkResponse(string Link, string Token, string Path, DateTimeOffset ExpiresAt);

/// <summary>返事のリンク, as the team sees it; the secret is kept nowhere.</summary>
/// <param name="Living">Opens something now.</param>
internal sealed record PartnerLinkResponse(
    string Link, string Receiver, string ReceiverName, string MadeByName, DateTimeOffset MadeAt, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt, bool Living);
