using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Meetings;

/// <summary>届けるもの: outcomes of meetings that their cases have not taken yet; written with the decision, gone when the case has it.</summary>
internal sealed class HandOvers(string file, JournalWriter writer)
{
    public List<MeetingId> Owing()
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare("SELECT DISTINCT meeting_id FROM hand_overs ORDER BY stream");
        var meetings = new List<MeetingId>();
        while (read.Step())
        {
            meetings.Add(new MeetingId(read.Text(0)));
        }
        return meetings;
    }

    public List<(AgendaItemId Item, CaseId Case)> Of(MeetingId meeting)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare("SELECT item, case_id FROM hand_overs WHERE meeting_id = ? ORDER BY item");
        read.Bind(1, meeting.Value);
        var items = new List<(AgendaItemId, CaseId)>();
        while (read.Step())
        {
            items.Add((new AgendaItemId(read.Text(0)), new CaseId(read.Text(1))));
        }
        return items;
    }

    public void Done(MeetingId meeting, AgendaItemId item) => writer.Between(database =>
    {
        using var delete = database.Prepare("DELETE FROM hand_overs WHERE meeting_id = ? AND item = ?");
        delete.Bind(1, meeting.Value).Bind(2, item.Value).Run();
        return true;
    });
}
