namespace Bansou.Flow.Core.Definitions.Lint.PackRules;

/// <summary>BF451: late work ends on the agenda of a meeting that requires consent, never of a 支援会議 behind closed doors (CS-8, HR-12).</summary>
internal sealed class EscalationMeetingRule() : PackRule("BF451", "escalation-meeting-requires-consent", Severity.Error, "CS-8")
{
    public override IEnumerable<Diagnostic> Check(PackSubject subject)
    {
        var meeting = subject.Pack.MeetingTypes.FirstOrDefault(type => type.Id == subject.Pack.EscalationMeeting);
        if (meeting is { ConsentRequired: false } or { Isolated: true })
        {
            yield return Say(SourcePlace.None, null,
                $"遅れた仕事が行く会議「{meeting.Name}」は、同意が要る会議ではありません。escalationMeeting には、本人の同意を得て開く会議を選んでください。",
                $"Late work goes to the meeting '{meeting.Name}', which does not require consent. Choose one that does as escalationMeeting.");
        }
    }
}
