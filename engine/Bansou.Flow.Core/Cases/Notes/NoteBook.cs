using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Holders;

namespace Bansou.Flow.Core.Cases.Notes;

/// <summary>支援経過の記録: notes with all their versions, handover notes, and the second member of staff.</summary>
public sealed record NoteBook(ImmutableArray<ProgressNote> Notes, ImmutableArray<HandoverNote> Handovers, Holder? SecondStaff)
{
    public static readonly NoteBook Empty = new([], [], null);

    public ProgressNote? Find(NoteId id) => Notes.FirstOrDefault(note => note.Id == id);
}

/// <summary>支援経過記録 (F07): corrections add a version, nothing is deleted.</summary>
/// <param name="Versions">The first as it was written; the last is what counts.</param>
public sealed record ProgressNote(
    NoteId Id,
    NoteKind Kind,
    ImmutableArray<string> With,
    string Thoughts,
    DateTimeOffset HappenedAt,
    ReferralId? Referral,
    MeetingId? Meeting,
    ImmutableArray<NoteVersion> Versions)
{
    public NoteVersion Current => Versions[^1];
}

/// <param name="Why">Why it was corrected; null for the first.</param>
public sealed record NoteVersion(string Facts, string OwnWords, PersonId By, DateTimeOffset At, string? Why);

/// <summary>引継ぎのメモ (F22).</summary>
public sealed record HandoverNote(PersonId To, string ToKnow, string NotToSay, string WentWell, string Signs, PersonId By, DateTimeOffset At);

/// <summary>次にすること: what, who, by when.</summary>
public sealed record NextAction(WorkItemId Item, string What, PersonId Owner, DateOnly On);

/// <summary>支援経過の方法 (F07).</summary>
public enum NoteKind
{
    /// <summary>来所面談</summary>
    Office,
    /// <summary>訪問</summary>
    Visit,
    /// <summary>訪問したが会えず: counts as contact all the same (IN-9)</summary>
    VisitNotMet,
    /// <summary>同行</summary>
    Accompanying,
    /// <summary>電話</summary>
    Phone,
    /// <summary>メール・SNS</summary>
    Message,
    /// <summary>会議</summary>
    Meeting,
    /// <summary>文書・手紙</summary>
    Letter,
    /// <summary>家族・周囲から</summary>
    FromOthers,
    /// <summary>ただ会う・一緒にいる: needs no task and no result (FX-1)</summary>
    BeingTogether,
}
