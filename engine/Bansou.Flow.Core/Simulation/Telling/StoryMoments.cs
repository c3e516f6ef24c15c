using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Simulation.Expectations;

namespace Bansou.Flow.Core.Simulation.Telling;

/// <summary>日々: day by day, moment by moment. What happens by itself is told quietly and without a person.</summary>
internal sealed class StoryMoments(StoryPage page, PlayReport report, CaseFlow flow)
{
    private const string Margin = "         ";

    private readonly CaseWords words = new(flow);
    private readonly StoryDates dates = new(report.StartedAt);

    /// <summary>Days on which more happens than clocks running out; they get a heading.</summary>
    private readonly HashSet<DateOnly> busyDays = [.. report.Moments.Where(moment => moment is not PlayedMoment.TimePassed).Select(moment => StoryDates.DayOf(moment.At))];
    private DateOnly? day;
    private Actor? speaking;
    private DateOnly? quietDay;
    private string margin = Margin;

    public void Tell()
    {
        foreach (var moment in report.Moments)
        {
            Tell(moment);
        }
    }

    private void Tell(PlayedMoment moment)
    {
        switch (moment)
        {
            case PlayedMoment.Acted acted:
                Speak(acted.At, acted.Actor);
                Acted(acted);
                break;
            case PlayedMoment.Refused refused:
                Speak(refused.At, refused.Actor);
                Refused(refused);
                break;
            case PlayedMoment.Injected injected:
                Turn(injected.At);
                speaking = null;
                page.Line(Clock(injected.At) + "◆ できごと　", injected.Words);
                break;
            case PlayedMoment.TimePassed passed:
                TimePassed(passed);
                break;
            case PlayedMoment.Looked looked:
                Looked(looked);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(moment.GetType().Name);
        }
    }

    private void Acted(PlayedMoment.Acted acted)
    {
        var sentences = EventSentences.Of(flow, acted.At, acted.Command, acted.Before, acted.Events).ToList();
        if (sentences.All(sentence => sentence.Tone is not (Tone.Done or Tone.Turn)))
        {
            Line("", acted.Events.IsEmpty ? $"{CommandCatalog.LabelOf(acted.Command)}（もう、そうなっている）" : CommandCatalog.LabelOf(acted.Command));
        }
        foreach (var sentence in sentences.Where(sentence => sentence.Tone is Tone.Done or Tone.Turn))
        {
            Say(sentence);
        }
        Why(acted.Act.Why);
        foreach (var sentence in sentences.Where(sentence => sentence.Tone is Tone.Next or Tone.Quiet))
        {
            Say(sentence);
        }
        if (acted.MissedRefusal is { } expected)
        {
            Line("✗ ちがう　", $"断られる（{expected}）はずが、通った");
        }
    }

    private void Refused(PlayedMoment.Refused refused)
    {
        Line("", $"{CommandCatalog.LabelOf(refused.Command)}{What(refused.Command)} ― できない{(refused.WasExpected ? "（見立てどおり）" : "")}");
        foreach (var refusal in refused.Refusals)
        {
            Line("   ", RefusalTexts.Japanese(refusal.Code) + (refused.WasExpected ? "" : $"（{RefusalTexts.Name(refusal.Code)}{(refusal.Subject is { } subject ? $": {subject}" : "")}）"));
        }
        Why(refused.Act.Why);
        if (!refused.WasExpected)
        {
            Line("✗ ちがう　", refused.Act.RefusedWith is { } code ? $"断られる理由が {code} ではない" : "断られないはずだった");
        }
    }

    private string What(CaseCommand command) => command switch
    {
        CaseCommand.CompleteStep c => $"「{words.Step(c.Step)}」",
        CaseCommand.MoveReferral c => $"　{words.Referral(CaseAt(), c.Referral)} → {StageWords.Of(c.To)}",
        CaseCommand.OpenReferral { Receiver: { } receiver } => $"　{words.Organisation(receiver)}",
        _ => "",
    };

    private CaseState.Active? CaseAt() => report.End switch
    {
        CaseState.Active active => active,
        CaseState.SeenOff seenOff => seenOff.Last,
        _ => null,
    };

    /// <summary>A day on which nothing happens but by itself takes one line.</summary>
    private void TimePassed(PlayedMoment.TimePassed passed)
    {
        var sentences = EventSentences.Of(flow, passed.At, null, passed.Before, passed.Events).ToList();
        if (sentences.Count == 0)
        {
            return;
        }
        var first = FirstOfTime(passed.At);
        speaking = null;
        foreach (var sentence in sentences)
        {
            page.Line(first + (sentence.Tone == Tone.Next ? "次: " : "・ "), sentence.Text);
            first = new string(' ', TextWidth.Of(first));
        }
    }

    private string FirstOfTime(DateTimeOffset at)
    {
        var today = StoryDates.DayOf(at);
        if (busyDays.Contains(today))
        {
            Turn(at);
            return Clock(at);
        }
        if (quietDay is null)
        {
            page.Blank();
        }
        var heading = quietDay == today ? "" : TextWidth.Pad(dates.Count(at), 7) + StoryDates.Short(at);
        quietDay = today;
        return TextWidth.Pad(heading, 22);
    }

    private void Looked(PlayedMoment.Looked looked)
    {
        Turn(looked.At);
        speaking = null;
        var first = Clock(looked.At);
        foreach (var verdict in looked.Verdicts)
        {
            page.Line(first + Verdicts.Mark(verdict), Verdicts.Words(verdict));
            first = Margin;
        }
    }

    private void Say(Sentence sentence) => Line(
        sentence.Tone switch
        {
            Tone.Done => "",
            Tone.Turn => "↩ ",
            Tone.Next => "次: ",
            Tone.Quiet => "・ ",
            _ => throw new System.Diagnostics.UnreachableException(sentence.Tone.ToString()),
        },
        sentence.Text);

    private void Why(string? why)
    {
        if (!string.IsNullOrWhiteSpace(why))
        {
            Line("わけ: ", why);
        }
    }

    /// <summary>Names who acts, once for everything that they do in a row on one day; the first line after it carries the time.</summary>
    private void Speak(DateTimeOffset at, Actor actor)
    {
        var goesOn = speaking == actor && day == StoryDates.DayOf(at);
        Turn(at);
        margin = Clock(at);
        if (!goesOn)
        {
            Line("", words.Person(actor));
        }
        speaking = actor;
    }

    /// <summary>A new day gets a heading.</summary>
    private void Turn(DateTimeOffset at)
    {
        if (day == StoryDates.DayOf(at))
        {
            return;
        }
        speaking = null;
        quietDay = null;
        day = StoryDates.DayOf(at);
        page.Blank();
        page.Line("", $"{TextWidth.Pad(dates.Count(at), 7)}{StoryDates.Long(at)}");
    }

    private void Line(string mark, string text)
    {
        page.Line(margin + mark, text);
        margin = Margin;
    }

    private static string Clock(DateTimeOffset at) => $"  {StoryDates.Time(at)}  ";
}
