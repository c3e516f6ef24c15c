using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Storage.Tests.Projections;

/// <summary>Timeline, counts, lists of TN-10 and TN-11, and what remains of a case that is forgotten.</summary>
public sealed class ReadingTests : IDisposable
{
    private static readonly PersonId Reader = new("somebody");
    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public async Task The_timeline_has_a_line_for_each_event_the_newest_first_page_by_page()
    {
        var report = await town.Live("S-08");
        var id = report.Journal[0].Case;
        var lines = new List<TimelineEntry>();
        int? after = null;
        do
        {
            var page = town.Municipality.Timeline.Page(id, new TimelineFilter(), 7, after);
            lines.AddRange(page.Entries);
            after = page.Next;
        }
        while (after is not null);

        lines.ShouldBe(report.Journal.Reverse().Select(TimelineEntry.Of));
        town.Municipality.Timeline.Page(id, new TimelineFilter(), 7, 7, oldestFirst: true).Entries.ShouldBe(report.Journal.Skip(7).Take(7).Select(TimelineEntry.Of));
    }

    [Fact]
    public async Task An_execution_is_found_by_the_line_that_opened_it_and_events_by_their_versions()
    {
        var report = await town.Live("S-08");
        var id = report.Journal[0].Case;
        var opened = report.Journal.Last(line => line.Event is CaseEvent.StepOpened);

        town.Municipality.Timeline.Opened(id, ((CaseEvent.StepOpened)opened.Event).Execution)!.Version.ShouldBe(opened.Version);
        town.Municipality.Timeline.Opened(id, 99_999).ShouldBeNull();
        town.Cases.At(id, [9, 2, 5]).Select(line => line.Version).ShouldBe([9, 2, 5]);
    }

    [Fact]
    public async Task The_timeline_is_asked_by_area_referral_person_and_time()
    {
        var report = await town.Live("S-08");
        var all = report.Journal.Reverse().Select(TimelineEntry.Of).ToList();
        var referral = all.First(line => line.Referral is not null).Referral!.Value;
        var middle = all[all.Count / 2].At;

        Matches(new TimelineFilter { Areas = [TimelineArea.Referral, TimelineArea.Plan] }, line => line.Area is TimelineArea.Referral or TimelineArea.Plan);
        Matches(new TimelineFilter { Referral = referral }, line => line.Referral == referral);
        Matches(new TimelineFilter { OnlyPeople = true }, line => line.ByPerson && line.Area != TimelineArea.Engine);
        Matches(new TimelineFilter { By = all[0].By.Person }, line => line.By.Person == all[0].By.Person);
        Matches(new TimelineFilter { Only = [all[0].Name] }, line => line.Name == all[0].Name);
        Matches(new TimelineFilter { Without = [all[0].Name] }, line => line.Name != all[0].Name);
        Matches(new TimelineFilter { From = middle }, line => line.At >= middle);
        Matches(new TimelineFilter { Until = middle }, line => line.At < middle);

        void Matches(TimelineFilter filter, Func<TimelineEntry, bool> belongs) =>
            town.Municipality.Timeline.Page(report.Journal[0].Case, filter, 1000).Entries.ShouldBe(all.Where(belongs));
    }

    [Fact]
    public async Task Counts_are_those_of_the_journal_and_stay_when_a_case_is_forgotten()
    {
        var report = await town.Live("S-08");
        await town.Open("c9");
        var id = report.Journal[0].Case;
        var counted = Counted();
        counted.Sum(count => count.Count).ShouldBe(report.Journal.Select(line => line.Event).SelectMany(Statistics.KindsOf).Count() + 1);

        town.Municipality.Projections.Forget(id);

        Rows.Of(town.Municipality).ShouldNotContain(row => row.Contains(id.Value));
        Counted().ShouldBe(counted);
        town.Municipality.Timeline.Page(id, new TimelineFilter(), 10).Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_disposal_a_rebuild_leaves_the_case_out_and_keeps_its_counts()
    {
        await town.Open("c1");
        await town.Run("c1", new CaseCommand.NamePerson("架空花子"));
        await town.Open("c2");
        var counted = Counted();
        town.Municipality.Projections.Forget(new CaseId("c1"));
        town.Municipality.Keys.Destroy(town.Municipality.Reader.Find("c:c1")!.Value.Key);
        town.Restart();
        var rows = Rows.Of(town.Municipality);

        town.Municipality.Projections.Rebuild().ShouldBe(1);

        Rows.Of(town.Municipality).ShouldBe(rows);
        Counted().ShouldBe(counted);
        town.Municipality.CaseLists.Search("花子", Reader, 10).Cases.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_lists_of_danger_hold_what_their_dates_say()
    {
        await town.Live("S-08");
        await town.Open("c9");
        foreach (var days in (int[])[0, 20, 31, 200])
        {
            var now = town.Clock.Now.AddDays(days);
            var all = town.Municipality.CaseLists.Page(new CaseFilter(), Reader, now, 100).Cases;
            List(DangerList.LeftHanging, line => line.Danger.LeftHanging(now));
            List(DangerList.Silent, line => line.Danger.Silent(line.HeardAt, now));
            List(DangerList.LongStay, line => line.Danger.LongStay(now));
            List(DangerList.WithoutSos, line => line.Danger.WithoutSosSince is not null);
            List(DangerList.Alone, line => line.Danger.AloneSince is not null);

            void List(DangerList danger, Func<CaseLine, bool> belongs) =>
                town.Municipality.CaseLists.Page(new CaseFilter { Danger = danger }, Reader, now, 100).Cases.Select(line => line.Case)
                    .ShouldBe(all.Where(belongs).Select(line => line.Case), ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Cases_are_listed_by_reading_and_by_whose_they_are()
    {
        foreach (var (id, reading) in ((string, string)[])[("c1", "ワ"), ("c2", ""), ("c3", "ア")])
        {
            await town.Open(id);
            await town.Run(id, new CaseCommand.NamePerson("架空", reading));
        }
        var lists = town.Municipality.CaseLists;
        lists.Page(new CaseFilter(), Reader, town.Clock.Now, 2).Cases.Select(line => line.Case.Value).ShouldBe(["c3", "c1"]);
        lists.Page(new CaseFilter(), Reader, town.Clock.Now, 2, skip: 2).Cases.Select(line => line.Case.Value).ShouldBe(["c2"]);
        lists.Page(new CaseFilter { Lead = town.Counselor.Person, Organisation = town.Counselor.Organisation }, Reader, town.Clock.Now, 9).Cases.Length.ShouldBe(3);
        lists.Page(new CaseFilter { Lead = new PersonId("nobody") }, Reader, town.Clock.Now, 9).Cases.ShouldBeEmpty();
        await town.Run("c1", new CaseCommand.TakeFarewell("見送った"));
        lists.Page(new CaseFilter { SeenOff = true }, Reader, town.Clock.Now, 9).Cases.ShouldHaveSingleItem().Case.ShouldBe(new CaseId("c1"));
    }

    private List<DayCount> Counted() => [.. town.Municipality.Counts.Between(new DateOnly(2020, 1, 1), new DateOnly(2040, 1, 1))];
}
