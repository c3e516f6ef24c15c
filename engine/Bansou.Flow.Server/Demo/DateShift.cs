using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Server.Demo;

/// <summary>Moves the dates in a command of a rehearsal by whole weeks, so that a review three months ahead stays three months ahead.</summary>
internal static partial class DateShift
{
    public static CaseCommand Move(CaseCommand command, int days)
    {
        var read = CommandCatalog.Read(CommandCatalog.NameOf(command), Move(CommandCatalog.Write(command), days), SourcePlace.None);
        return read.Command ?? throw Unread(read.Problems);
    }

    public static MeetingCommand Move(MeetingCommand command, int days)
    {
        var read = MeetingCommandCatalog.Read(MeetingCommandCatalog.NameOf(command), Move(MeetingCommandCatalog.Write(command), days), SourcePlace.None);
        return read.Command ?? throw Unread(read.Problems);
    }

    private static SourceNode? Move(byte[] fields, int days) => SourceReader.Read(Encoding.UTF8.GetBytes(Date().Replace(Encoding.UTF8.GetString(fields), found => Moved(found.Groups[1].Value, days)))).Root;

    private static string Moved(string date, int days) =>
        '"' + DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static InvalidOperationException Unread(IEnumerable<Diagnostic> problems) =>
        new($"A command cannot be read again: {string.Join(' ', problems.Select(problem => problem.Code))}.");

    /// <summary>A text that begins with a date; times of day stay.</summary>
    [GeneratedRegex("\"(\\d{4}-\\d{2}-\\d{2})(?=[\"T])")]
    private static partial Regex Date();
}
