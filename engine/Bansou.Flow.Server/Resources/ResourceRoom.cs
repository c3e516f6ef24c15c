using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Projections;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Resources;

/// <summary>空き: the newer of what somebody wrote down and what an answer to a referral said by itself.</summary>
internal static class ResourceRoom
{
    public static CapacityResponse Of(ResourceEntry entry, ReceiverStanding? standing)
    {
        var last = standing is { Answer: { } answer, AnsweredAt: { } at } ? new ReceiverAnswerResponse(answer, OfficeTime.DateOf(at), WordsOf(answer)) : null;
        if (last is not null && IsNewer(standing!.AnsweredAt!.Value, entry))
        {
            return new CapacityResponse(last.Words, last.On, last.Answer, "referral", "つなぎの返事から", StateOf(last.Answer), last);
        }
        var state = entry.RoomState.Length > 0 ? entry.RoomState : null;
        return entry.CheckedOn is { } on
            ? new CapacityResponse(WrittenWords(entry), on, null, "written", "たずねて書いた", state, last)
            : new CapacityResponse(WrittenWords(entry), null, null, null, "まだ、だれもたずねていません", state, last);
    }

    /// <summary>On the same day the hour tells; where nobody kept it, the answer counts.</summary>
    private static bool IsNewer(DateTimeOffset answeredAt, ResourceEntry entry)
    {
        var day = OfficeTime.DateOf(answeredAt);
        return entry.CheckedOn is not { } on || day > on || (day == on && !(entry.CheckedAt >= answeredAt));
    }

    private static string WrittenWords(ResourceEntry entry) => string.Join('　', new[]
    {
        entry.RoomState switch
        {
            "open" => "空きがあります",
            "waiting" => entry.Waiting.Length > 0 ? $"待ちがあります（{entry.Waiting}）" : "待ちがあります",
            "full" => "いまは空きがありません",
            _ => "",
        },
        entry.Capacity,
        entry.Waiting.Length > 0 && entry.RoomState != "waiting" ? $"待ち: {entry.Waiting}" : "",
    }.Where(words => words.Length > 0));

    private static string? StateOf(ReceiverNewsKind answer) => answer switch
    {
        ReceiverNewsKind.Accepted => "open",
        ReceiverNewsKind.Waiting => "waiting",
        ReceiverNewsKind.Full => "full",
        ReceiverNewsKind.Concern => null,
        _ => throw new System.Diagnostics.UnreachableException(answer.ToString()),
    };

    private static string WordsOf(ReceiverNewsKind answer) => answer switch
    {
        ReceiverNewsKind.Accepted => "さいきん受け入れがありました",
        ReceiverNewsKind.Waiting => "待ちがあります",
        ReceiverNewsKind.Full => "いまは空きがありません",
        ReceiverNewsKind.Concern => "",
        _ => throw new System.Diagnostics.UnreachableException(answer.ToString()),
    };
}
