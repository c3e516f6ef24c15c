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
    private readonly StoryDates dates = new(report.Moments.Length > 0 ? report.Moments[0].At : report.EndedAt);
    private DateOnly? day;
    private (DateTimeOffset At, Actor Actor)? speaking;

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
            page.Line(Margin, acted.Events.IsEmpty ? $"{CommandCatalog.LabelOf(acted.Command)}（もう、そうなっている）" : CommandCatalog.LabelOf(acted.Command));
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
            page.Line(Margin + "✗ ちがう　", $"断られる（{expected}）はずが、通った");
        }
    }

    private void Refused(PlayedMoment.Refused refused)
    {
        page.Line(Margin, $"{CommandCatalog.LabelOf(refused.Command)}{What(refused.Command)} ― できない{(refused.WasExpected ? "（見立てどおり）" : "")}");
        foreach (var refusal in refused.Refusals)
        {
            page.Line(Margin + "   ", RefusalTexts.Japanese(refusal.Code) + (refused.WasExpected ? "" : $"（{RefusalTexts.Name(refusal.Code)}{(refusal.Subject is { } subject ? $": {subject}" : "")}）"));
        }
        Why(refused.Act.Why);
        if (!refused.WasExpected)
        {
            page.Line(Margin + "✗ ちがう　", refused.Act.RefusedWith is { } code ? $"断られる理由が {code} ではない" : "断られないはずだった");
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

    private void TimePassed(PlayedMoment.TimePassed passed)
    {
        var sentences = EventSentences.Of(flow, passed.At, null, passed.Before, passed.Events).ToList();
        if (sentences.Count > 0)
        {
            Turn(passed.At);
        }
        for (var i = 0; i < sentences.Count; i++)
        {
            var mark = sentences[i].Tone == Tone.Next ? "→ " : "・ ";
            page.Line((i == 0 ? Clock(passed.At) : Margin) + mark, sentences[i].Text);
        }
    }

    private void Looked(PlayedMoment.Looked looked)
    {
        Turn(looked.At);
        var first = Clock(looked.At);
        foreach (var verdict in looked.Verdicts)
        {
            page.Line(first + Verdicts.Mark(verdict), Verdicts.Words(verdict));
            first = Margin;
        }
    }

    private void Say(Sentence sentence) => page.Line(
        sentence.Tone switch
        {
            Tone.Done => Margin,
            Tone.Turn => Margin + "↩ ",
            Tone.Next => Margin + "→ ",
            Tone.Quiet => Margin + "・ ",
            _ => throw new System.Diagnostics.UnreachableException(sentence.Tone.ToString()),
        },
        sentence.Text);

    private void Why(string? why)
    {
        if (!string.IsNullOrWhiteSpace(why))
        {
            page.Line(Margin + "わけ: ", why);
        }
    }

    /// <summary>Names who acts, once for everything that they do at an instant.</summary>
    private void Speak(DateTimeOffset at, Actor actor)
    {
        if (speaking == (at, actor))
        {
            return;
        }
        Turn(at);
        page.Line(Clock(at), words.Person(actor));
        speaking = (at, actor);
    }

    /// <summary>A new day gets a heading.</summary>
    private void Turn(DateTimeOffset at)
    {
        speaking = null;
        if (day == StoryDates.DayOf(at))
        {
            return;
        }
        day = StoryDates.DayOf(at);
        page.Blank();
        page.Line("", $"{TextWidth.Pad(dates.Count(at), 7)}{StoryDates.Long(at)}");
    }

    private static string Clock(DateTimeOffset at) => $"  {StoryDates.Time(at)}  ";
}
