using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Core.Simulation.Telling;

/// <summary>日の見出し: headings of days, the time and the speaker in the margin; a day of clocks only takes a line.</summary>
internal sealed class StoryDays(StoryPage page, PlayReport report, CaseWords words)
{
    private const string Margin = "         ";
    private const int QuietMargin = 22;

    private readonly StoryDates dates = new(report.StartedAt);

    /// <summary>Days on which more happens than clocks running out; they get a heading.</summary>
    private readonly HashSet<DateOnly> busyDays = [.. report.Moments.Where(moment => moment is not PlayedMoment.TimePassed).Select(moment => StoryDates.DayOf(moment.At))];
    private DateOnly? day;
    private DateOnly? quietDay;
    private Actor? speaking;
    private string margin = Margin;

    /// <summary>Names who acts, once for everything that they do in a row on one day.</summary>
    public void Speak(DateTimeOffset at, Actor actor)
    {
        var goesOn = speaking == actor && day == StoryDates.DayOf(at);
        Turn(at);
        if (!goesOn)
        {
            Line("", words.Person(actor));
        }
        speaking = actor;
    }

    /// <summary>Something that nobody of the case does.</summary>
    public void Silence(DateTimeOffset at)
    {
        Turn(at);
        speaking = null;
    }

    /// <summary>A clock ran out.</summary>
    public void Quiet(DateTimeOffset at)
    {
        var today = StoryDates.DayOf(at);
        if (busyDays.Contains(today))
        {
            Silence(at);
            return;
        }
        if (quietDay is null)
        {
            page.Blank();
        }
        var heading = quietDay == today ? "" : TextWidth.Pad(dates.Count(at), 7) + StoryDates.Short(at);
        (quietDay, speaking) = (today, null);
        margin = TextWidth.Pad(heading, QuietMargin);
    }

    /// <summary>A line behind the margin; the first one of a moment carries its time.</summary>
    public void Line(string mark, string text)
    {
        page.Line(margin + mark, text);
        margin = new string(' ', TextWidth.Of(margin));
    }

    /// <summary>A new day gets a heading.</summary>
    private void Turn(DateTimeOffset at)
    {
        margin = $"  {StoryDates.Time(at)}  ";
        if (day == StoryDates.DayOf(at))
        {
            return;
        }
        (day, quietDay, speaking) = (StoryDates.DayOf(at), null, null);
        page.Blank();
        page.Line("", $"{TextWidth.Pad(dates.Count(at), 7)}{StoryDates.Long(at)}");
    }
}
