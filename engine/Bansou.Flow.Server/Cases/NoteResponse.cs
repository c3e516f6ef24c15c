using Bansou.Flow.Core.Cases.Notes;

namespace Bansou.Flow.Server.Cases;

/// <summary>支援経過の記録, as it stands now, with what stood there before.</summary>
/// <param name="Versions">How often it was written: corrections add a version.</param>
/// <param name="Why">Why it was corrected last; null when it never was.</param>
/// <param name="Earlier">The older texts, the newest of them first; a correction takes nothing away.</param>
internal sealed record NoteResponse(
    string Id, string Kind, DateTimeOffset HappenedAt, string Facts, string OwnWords, string Thoughts, string ByName, int Versions, DateTimeOffset WrittenAt, string? Why, IReadOnlyList<NoteVersionResponse> Earlier)
{
    public static NoteResponse Of(ProgressNote note, PackNames names) => new(
        note.Id.Value,
        Http.Words.Of(note.Kind),
        note.HappenedAt,
        note.Current.Facts,
        note.Current.OwnWords,
        note.Thoughts,
        names.Person(note.Current.By),
        note.Versions.Length,
        note.Current.At,
        note.Current.Why,
        [.. note.Versions.Reverse().Skip(1).Select(version => NoteVersionResponse.Of(version, names))]);
}

/// <param name="Why">Why it was corrected to this; null for the first.</param>
internal sealed record NoteVersionResponse(string Facts, string OwnWords, string ByName, DateTimeOffset At, string? Why)
{
    public static NoteVersionResponse Of(NoteVersion version, PackNames names) => new(version.Facts, version.OwnWords, names.Person(version.By), version.At, version.Why);
}
