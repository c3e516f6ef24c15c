using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Core.Simulation.Telling;

/// <summary>日々: day by day, moment by moment. What happens by itself is told quietly and without a person.</summary>
internal sealed class StoryMoments(StoryPage page, PlayReport report, CaseFlow flow)
{
    private readonly CaseWords words = new(flow);
    private readonly StoryDays days = new(page, report, new CaseWords(flow));

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
                days.Speak(acted.At, acted.Actor);
                Acted(acted);
                break;
            case PlayedMoment.Met met:
                days.Speak(met.At, met.Actor);
                Met(met);
                break;
            case PlayedMoment.Refused refused:
                days.Speak(refused.At, refused.Actor);
                Refused(refused);
                break;
            case PlayedMoment.Injected injected:
                days.Silence(injected.At);
                days.Line("◆ できごと　", injected.Words);
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
        var sentences = EventSentences.Of(flow, acted.At, acted.Before, acted.Events).ToList();
        if (sentences.All(sentence => sentence.Tone is not (Tone.Done or Tone.Turn)))
        {
            days.Line("", acted.Events.IsEmpty ? $"{CommandCatalog.LabelOf(acted.Command)}（もう、そうなっている）" : CommandCatalog.LabelOf(acted.Command));
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
        Missed(acted.MissedRefusal);
    }

    private void Met(PlayedMoment.Met met)
    {
        if (met.Happened.IsEmpty)
        {
            days.Line("", $"{MeetingCommandCatalog.LabelOf(met.Act.Do!)}（もう、そうなっている）");
        }
        foreach (var happened in met.Happened)
        {
            days.Line("", MeetingSentences.Of(happened, met.Meeting, words, flow.Pack, met.At));
        }
        Why(met.Act.Why);
        foreach (var sentence in EventSentences.Of(flow, met.At, met.Before, met.Events))
        {
            Say(sentence);
        }
        Missed(met.MissedRefusal);
    }

    private void Missed(string? refusal)
    {
        if (refusal is not null)
        {
            days.Line("✗ ちがう　", $"断られる（{refusal}）はずが、通った");
        }
    }

    private void Refused(PlayedMoment.Refused refused)
    {
        days.Line("", $"{Label(refused)} ― できない{(refused.WasExpected ? "（見立てどおり）" : "")}");
        foreach (var refusal in refused.Refusals)
        {
            days.Line("   ", RefusalTexts.Japanese(refusal.Code) + (refused.WasExpected ? "" : $"（{RefusalTexts.Name(refusal.Code)}{(refusal.Subject is { } subject ? $": {subject}" : "")}）"));
        }
        Why(refused.Act.Why);
        if (!refused.WasExpected)
        {
            days.Line("✗ ちがう　", refused.Act.RefusedWith is { } code ? $"断られる理由が {code} ではない" : "断られないはずだった");
        }
    }

    private string Label(PlayedMoment.Refused refused) => refused.Command is { } command
        ? CommandCatalog.LabelOf(command) + What(command)
        : MeetingCommandCatalog.LabelOf(refused.Act.Do!);

    private string What(CaseCommand command) => command switch
    {
        CaseCommand.CompleteStep c => $"「{words.Step(c.Step)}」",
        CaseCommand.MoveReferral c => $"　{words.Referral(report.Last, c.Referral)} → {ReferralStageWords.Of(c.To)}",
        CaseCommand.OpenReferral { Receiver: { } receiver } => $"　{words.Organisation(receiver)}",
        _ => "",
    };

    private void TimePassed(PlayedMoment.TimePassed passed)
    {
        var sentences = EventSentences.Of(flow, passed.At, passed.Before, passed.Events).ToList();
        if (sentences.Count == 0)
        {
            return;
        }
        days.Quiet(passed.At);
        foreach (var sentence in sentences)
        {
            days.Line(sentence.Tone == Tone.Next ? "次: " : "・ ", sentence.Text);
        }
    }

    private void Looked(PlayedMoment.Looked looked)
    {
        days.Silence(looked.At);
        foreach (var verdict in looked.Verdicts)
        {
            days.Line(Verdicts.Mark(verdict), Verdicts.Words(verdict));
        }
    }

    private void Say(Sentence sentence) => days.Line(
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
            days.Line("わけ: ", why);
        }
    }
}
