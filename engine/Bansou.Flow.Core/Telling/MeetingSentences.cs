using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about what happens in a meeting. Of an isolated one nothing is told but that it takes place (HR-12).</summary>
internal static class MeetingSentences
{
    public static string Of(MeetingEvent happened, Meeting meeting, CaseWords words, Pack pack, DateTimeOffset at) => happened switch
    {
        MeetingEvent.Called e => $"「{Name(meeting, pack)}」を招集した　{StoryDates.Near(OfficeTime.StartOf(e.On), at)}{Members(e, words)}",
        MeetingEvent.ItemAdded e => $"「{Name(meeting, pack)}」の議題{(Isolated(meeting, e.Item) ? "" : $"「{e.Title}」")}を載せた",
        MeetingEvent.MemberJoined e => $"{words.Person(e.Member.Person)}が「{Name(meeting, pack)}」に加わった{Said(meeting, e.Reason)}",
        MeetingEvent.MemberLeft e => $"{words.Person(e.Person)}が「{Name(meeting, pack)}」から離れた{Said(meeting, e.Reason)}",
        MeetingEvent.SecrecyPledged => "守秘を誓った",
        MeetingEvent.Held e => $"「{Name(meeting, pack)}」を開いた　ご本人: {PeopleTables.PersonsPart.Say(e.PersonsPart)}{Said(meeting, e.WhyAbsent)}",
        MeetingEvent.ItemDecided e => $"議題{(Isolated(meeting, e.Item) ? "" : $"「{meeting.Find(e.Item)!.Title}」")}が決まった",
        MeetingEvent.DissentVoiced e => $"ちがう意見を残した{(Isolated(meeting, e.Item) ? "" : Dash(e.Words))}",
        MeetingEvent.ItemBrought e => $"議題を持ち込んだ機関{(Isolated(meeting, e.Item) ? "" : $"（{words.Organisation(e.Organisation)}）")}を書いた",
        MeetingEvent.FeedbackGiven e => $"持ち込んだ機関{(Isolated(meeting, e.Item) ? "" : $"（{words.Organisation(e.Organisation)}）")}に、決まったことを知らせた",
        MeetingEvent.SheetWritten => "会議の記録を書いた",
        MeetingEvent.MinutesChecked => "議事録を確かめた",
        MeetingEvent.ActionFinished => "会議で決めたことがひとつ済んだ",
        MeetingEvent.NextDateSet e => $"次の「{Name(meeting, pack)}」は{StoryDates.Near(OfficeTime.StartOf(e.On), at)}",
        _ => throw new System.Diagnostics.UnreachableException(happened.GetType().Name),
    };

    private static string Members(MeetingEvent.Called e, CaseWords words) => e.Isolated ? "" : "、" + string.Join("・", e.Members.Select(member => words.Person(member.Person)));

    private static string Name(Meeting meeting, Pack pack) => pack.MeetingTypes.FirstOrDefault(type => type.Id == meeting.Type)?.Name ?? meeting.Type;

    private static bool Isolated(Meeting meeting, Cases.AgendaItemId item) => meeting.Isolated || meeting.Find(item) is { Isolated: true };

    private static string Said(Meeting meeting, string words) => meeting.Isolated ? "" : Dash(words);

    private static string Dash(string words) => string.IsNullOrWhiteSpace(words) ? "" : $" ― {words.Trim().TrimEnd('。')}";
}
