using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Meetings;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Storage.Disposal;

/// <summary>What stands against disposing of something; all of it at once.</summary>
internal sealed class DisposalRules(CaseRunner cases, MeetingRunner meetings, JournalReader reader, DisposalTables tables, TownSettings settings, Func<DateTimeOffset> now)
{
    /// <summary>保存の年数, counted from the farewell or the last entry of the meeting.</summary>
    public const string RetentionSetting = "retention-years";

    /// <summary>When nothing is set: what most towns keep such papers for.</summary>
    public const int UsualYears = 5;

    public IEnumerable<RegistryProblem> AgainstRequest(DisposalStanding standing, DisposalGround ground, string reason)
    {
        foreach (var problem in AgainstReason(reason).Concat(AgainstNow(standing, ground)))
        {
            yield return problem;
        }
        if (standing.Request is not null)
        {
            yield return new RegistryProblem("already-requested", "subject", "消す申し出は、もう出ています。別の人が認めるのを待っています。");
        }
    }

    public IEnumerable<RegistryProblem> AgainstApproval(DisposalStanding standing, string by)
    {
        if (standing.Request is not { } request)
        {
            yield return new RegistryProblem("not-requested", "subject", "消す申し出が出ていません。まず、だれかがわけを書いて申し出てください。");
            yield break;
        }
        if (request.By == by)
        {
            yield return new RegistryProblem("same-person", "by", "申し出た人は、自分で認めることができません。別の人が認めてください。");
        }
        foreach (var problem in AgainstNow(standing, request.Ground))
        {
            yield return problem;
        }
    }

    public static IEnumerable<RegistryProblem> AgainstWithdrawing(DisposalStanding standing) =>
        standing.Request is null ? [new RegistryProblem("not-requested", "subject", "消す申し出は出ていません。")] : [];

    public static IEnumerable<RegistryProblem> AgainstHold(DisposalStanding standing, string reason) =>
        standing.Hold is null ? AgainstReason(reason) : [new RegistryProblem("already-held", "subject", "この記録は、もう保全されています。")];

    public static IEnumerable<RegistryProblem> AgainstLifting(DisposalStanding standing, string reason) =>
        standing.Hold is null ? [new RegistryProblem("not-held", "subject", "この記録は保全されていません。")] : AgainstReason(reason);

    private IEnumerable<RegistryProblem> AgainstNow(DisposalStanding standing, DisposalGround ground)
    {
        if (standing.Hold is not null)
        {
            yield return new RegistryProblem("held", "subject", "この記録は保全されているので、消せません。保全がとかれるまで待ってください。");
        }
        if (EndOf(standing.Subject) is not { } end)
        {
            yield return standing.Subject is DisposalSubject.OfCase
                ? new RegistryProblem("still-connected", "subject", "まだつながっているケースは消せません。見送ったケースだけが消せます。")
                : new RegistryProblem("meeting-open", "subject", "まだ終わっていない会議の記録は消せません。");
            yield break;
        }
        if (ground == DisposalGround.RetentionEnded && Until(end) is var until && now() < until)
        {
            yield return new RegistryProblem("retention-runs", "ground", $"保存の期間（{Years()}年）がまだ終わっていません。{Day(until)}から消せます。");
        }
    }

    /// <summary>From when it can be disposed of without the person asking.</summary>
    public DateTimeOffset Until(DateTimeOffset end) => end.AddYears(Years());

    /// <summary>What came to its end until then has been kept long enough.</summary>
    public DateTimeOffset EndedBefore => now().AddYears(-Years());

    /// <summary>When it came to its end; null while it goes on.</summary>
    public DateTimeOffset? EndOf(DisposalSubject subject) => subject switch
    {
        DisposalSubject.OfCase of => (cases.Load(of.Case)?.State as CaseState.SeenOff)?.At,
        DisposalSubject.OfMeeting of => meetings.Load(of.Meeting)?.State is MeetingState.Going { Meeting.Standing: MeetingStage.Done } && reader.Find(subject.Stream) is { } place ? tables.LastEventOf(place.Id) : null,
        _ => throw new System.Diagnostics.UnreachableException(subject.GetType().Name),
    };

    private int Years() => int.TryParse(settings.Find(RetentionSetting), NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : UsualYears;

    private static string Day(DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(9)).ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private static IEnumerable<RegistryProblem> AgainstReason(string reason) => string.IsNullOrWhiteSpace(reason)
        ? [new RegistryProblem("missing", "reason", "わけを書いてください。")]
        : FreeText.Against("reason", reason);
}
