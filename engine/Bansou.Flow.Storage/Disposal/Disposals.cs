using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Registry;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Disposal;

/// <summary>
/// 保存の期間を終えた記録を消す: asked for by one person with a reason, approved by another (HR-11), not while somebody holds it, and never a case that
/// still goes on. The journal stays whole and verifies; what people wrote can never be read again, in backups neither.
/// </summary>
public sealed class Disposals
{
    private static readonly Lock Logging = new();

    private readonly DisposalTables tables;
    private readonly DisposalRules rules;
    private readonly Removal removal;
    private readonly JournalReader reader;
    private readonly KeyStore keys;
    private readonly string folder;
    private readonly Func<DateTimeOffset> now;
    private readonly Lock gate = new();
    private volatile int unfinished;

    internal Disposals(DisposalTables tables, DisposalRules rules, Removal removal, JournalReader reader, KeyStore keys, string folder, Func<DateTimeOffset> now) =>
        (this.tables, this.rules, this.removal, this.reader, this.keys, this.folder, this.now) = (tables, rules, removal, reader, keys, folder, now);

    /// <summary>What waits for a second person, the oldest first.</summary>
    public ImmutableArray<DisposalRequest> Waiting() => [.. tables.Requested().Select(stream => Of(DisposalSubject.Of(stream)).Request).OfType<DisposalRequest>()];

    /// <summary>Cases that were seen off and whose 保存の期間 is over, the longest over first; held ones too, so that nobody wonders where they are.</summary>
    /// <param name="reader">Who looks: cases that are hidden from them are not in it.</param>
    /// <param name="house">Only those whose lead is of this organisation; null for all.</param>
    public ImmutableArray<DueForDisposal> DueCases(PersonId reader, OrganisationId? house, int count, int skip = 0) =>
        [.. tables.SeenOffUntil(rules.EndedBefore, reader, house, count, skip).Select(line => new DueForDisposal(Of(line.Case), line.SeenOffAt, rules.Until(line.SeenOffAt)))];

    /// <summary>Meetings that are done and whose 保存の期間 is over.</summary>
    public ImmutableArray<DueForDisposal> DueMeetings() =>
        [.. from subject in tables.MeetingsUntil(rules.EndedBefore).Select(DisposalSubject.Of)
            where reader.Find(subject.Stream) is { } place && keys.Find(place.Key) is not null
            let ended = rules.EndOf(subject)
            where ended is not null
            select new DueForDisposal(Of(subject), ended.Value, rules.Until(ended.Value))];

    /// <summary>What is 保全 now, the oldest first.</summary>
    public ImmutableArray<DisposalStanding> Held() => [.. tables.Held().Select(stream => Of(DisposalSubject.Of(stream)))];

    /// <summary>Whether there is or ever was such a case or meeting.</summary>
    public bool Knows(DisposalSubject subject) => reader.Find(subject.Stream) is not null;

    /// <summary>Everything that was disposed of, the oldest first.</summary>
    public ImmutableArray<DisposalDone> Done() => tables.Done();

    /// <summary>How far the disposal of a case or meeting has come; an unknown one has come nowhere.</summary>
    public DisposalStanding Of(DisposalSubject subject)
    {
        var key = reader.Find(subject.Stream) is { } place ? keys.Find(place.Key) : null;
        return new DisposalStanding(subject, tables.HoldOn(subject.Stream, key), tables.RequestFor(subject.Stream, key), tables.Done(subject.Stream).SingleOrDefault());
    }

    /// <summary>申し出る: asks for it; a second person has to approve.</summary>
    /// <param name="by">Person id of who asks.</param>
    public RegistryAnswer<DisposalStanding> Request(DisposalSubject subject, DisposalGround ground, string by, string reason) => Change(subject, (standing, key) =>
        RegistryAnswer<DisposalStanding>.Of(rules.AgainstRequest(standing, ground, reason), () =>
        {
            tables.Request(subject.Stream, new DisposalRequest(subject, ground, by, now(), reason), key);
            return Of(subject);
        }));

    /// <summary>申し出をとりさげる.</summary>
    public RegistryAnswer<DisposalStanding> Withdraw(DisposalSubject subject) => Change(subject, (standing, _) =>
        RegistryAnswer<DisposalStanding>.Of(DisposalRules.AgainstWithdrawing(standing), () =>
        {
            tables.Withdraw(subject.Stream);
            return Of(subject);
        }));

    /// <summary>保全する: until it is lifted nothing of it is disposed of.</summary>
    public RegistryAnswer<DisposalStanding> Hold(DisposalSubject subject, string by, string reason) => Change(subject, (standing, key) =>
        RegistryAnswer<DisposalStanding>.Of(DisposalRules.AgainstHold(standing, reason), () =>
        {
            tables.Hold(subject.Stream, new LegalHold(by, now(), reason), key);
            return Of(subject);
        }));

    /// <summary>保全をとく.</summary>
    public RegistryAnswer<DisposalStanding> Lift(DisposalSubject subject, string by, string reason) => Change(subject, (standing, key) =>
        RegistryAnswer<DisposalStanding>.Of(DisposalRules.AgainstLifting(standing, reason), () =>
        {
            tables.Lift(subject.Stream, new LegalHold(by, now(), reason), key);
            return Of(subject);
        }));

    /// <summary>
    /// 認めて、消す: cannot be undone. When <see cref="DisposalDone.FinishedAt"/> is set, no byte of it is left in the data folder; else something stood in the way and
    /// <see cref="FinishInterrupted"/> goes on. May take as long as copying the database does.
    /// </summary>
    /// <param name="by">Person id of who approves; never who asked.</param>
    public async Task<RegistryAnswer<DisposalStanding>> ApproveAsync(DisposalSubject subject, string by) => (await ApproveAsync([subject], by))[0];

    /// <summary>Approves many at once, each for itself: the database is written anew once for all of them.</summary>
    public Task<ImmutableArray<RegistryAnswer<DisposalStanding>>> ApproveAsync(ImmutableArray<DisposalSubject> subjects, string by) => Task.Run(() =>
    {
        ImmutableArray<RegistryAnswer<DisposalStanding>> answers = [.. subjects.Select(subject => Approve(subject, by))];
        FinishInterrupted();
        return ImmutableArray.Create([.. answers.Select(answer => answer.Then(standing => Of(standing.Subject)))]);
    });

    /// <summary>How many were approved and could not be finished yet.</summary>
    public int Unfinished => unfinished;

    /// <summary>Goes on with what a crash, a full disk or a reader in the way has interrupted; every start does so, and so does every approval.</summary>
    /// <returns>How many are still not finished.</returns>
    public int FinishInterrupted()
    {
        lock (gate)
        {
            var waiting = tables.Done().Where(done => done.FinishedAt is null).ToList();
            try
            {
                Finish(waiting);
                return unfinished = 0;
            }
            catch (Exception e) when (e is StorageException or IOException or UnauthorizedAccessException)
            {
                return unfinished = waiting.Count;
            }
        }
    }

    /// <summary>Disposes again of what was disposed of after a backup was taken; how many there were.</summary>
    internal int Replay(IReadOnlyCollection<DisposalLine> log)
    {
        var again = log.Concat(tables.Done().Select(LineOf)).DistinctBy(line => line.Stream).Where(StillThere).ToList();
        again.ForEach(tables.Approve);
        Finish([.. again.SelectMany(line => tables.Done(line.Stream))]);
        return again.Count;
    }

    private bool StillThere(DisposalLine line) => reader.Find(line.Stream) is { } place && keys.Find(place.Key) is not null && tables.MarkOf(place.Id) == line.Mark;

    private RegistryAnswer<DisposalStanding> Approve(DisposalSubject subject, string by) => Change(subject, (standing, _) =>
        RegistryAnswer<DisposalStanding>.Of(rules.AgainstApproval(standing, by), () =>
        {
            var request = standing.Request!;
            var mark = tables.MarkOf(reader.Find(subject.Stream)!.Value.Id);
            tables.Approve(new DisposalLine(Path.GetFileName(folder), subject.Stream, mark, request.Ground, request.By, request.At, by, now()));
            tables.Withdraw(subject.Stream);
            return standing;
        }));

    /// <summary>The list outside comes first: once it is on disk, a restore does the same, whatever happens here.</summary>
    private void Finish(IReadOnlyCollection<DisposalDone> approved)
    {
        if (approved.Count == 0)
        {
            return;
        }
        lock (Logging)
        {
            DisposalLog.Add(Path.Combine(Path.GetDirectoryName(folder)!, DisposalLog.FileName), approved.Select(LineOf));
        }
        foreach (var done in approved)
        {
            tables.Withdraw(done.Subject.Stream);
            removal.Run(done.Subject, reader.Find(done.Subject.Stream)!.Value);
        }
        removal.Overwrite();
        foreach (var done in approved)
        {
            tables.Finish(done.Subject.Stream, now());
        }
    }

    private DisposalLine LineOf(DisposalDone done) => new(Path.GetFileName(folder), done.Subject.Stream, reader.Find(done.Subject.Stream) is { } place ? tables.MarkOf(place.Id) : "",
        done.Ground, done.RequestedBy, done.RequestedAt, done.ApprovedBy, done.ApprovedAt);

    private RegistryAnswer<DisposalStanding> Change(DisposalSubject subject, Func<DisposalStanding, StreamKey, RegistryAnswer<DisposalStanding>> change)
    {
        lock (gate)
        {
            if (reader.Find(subject.Stream) is not { } place)
            {
                return RegistryAnswer<DisposalStanding>.Not("not-found", "subject", "この記録は見つかりません。");
            }
            return keys.Find(place.Key) is { } key
                ? change(Of(subject), key)
                : RegistryAnswer<DisposalStanding>.Not("disposed", "subject", "この記録は、もう消されています。");
        }
    }
}
