using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Storage.Tests.Projections;

/// <summary>CS-8, HR-7: the inbox shows what waits for whom by due date; late means one thing; nobody sees what is hidden from them.</summary>
public sealed class InboxTests : IDisposable
{
    private static readonly PersonId Reader = new("somebody");
    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    private Inbox Inbox => town.Municipality.Inbox;

    private IEnumerable<string> Keys(InboxFilter filter) => Inbox.Page(filter, Reader, town.Clock.Now, 100).Items.Select(item => $"{item.Row.Case} {item.Row.Key}");

    [Fact]
    public async Task A_row_reads_as_it_was_derived_and_brings_the_name_of_its_case()
    {
        await town.Open("c1");
        await Work("c1", "w1", 3);
        await town.Run("c1", new CaseCommand.NamePerson("架空 花子", null, "はなさん"));
        var loaded = town.Cases.Load(new CaseId("c1"))!;

        var page = Inbox.Page(new InboxFilter(), Reader, town.Clock.Now, 100);

        page.Items.Select(item => item.Row).ShouldBe(Worklist.RowsOf(loaded.Flow, loaded.State), ignoreOrder: true);
        page.Items.ShouldAllBe(item => item.CaseName == "はなさん" && item.Lead == town.Counselor.Person);
    }

    [Fact]
    public async Task Pages_show_every_row_once_in_the_order_of_due_dates()
    {
        foreach (var i in Enumerable.Range(0, 7))
        {
            await town.Open("c" + i);
            await Work("c" + i, "w1", i % 3);
            await Work("c" + i, "w2", 1);
        }
        var whole = Inbox.Page(new InboxFilter(), Reader, town.Clock.Now, 100).Items;
        var paged = new List<InboxItem>();
        InboxPlace? after = null;
        do
        {
            var page = Inbox.Page(new InboxFilter(), Reader, town.Clock.Now, 4, after);
            paged.AddRange(page.Items);
            after = page.Next is { } next ? InboxPlace.Read(next.ToString()) : null;
        }
        while (after is not null);

        paged.ShouldBe(whole);
        whole.Select(item => item.Row.DueAt ?? DateTimeOffset.MaxValue).ShouldBeInOrder();
        Inbox.Count(new InboxFilter(), Reader, town.Clock.Now).ShouldBe(whole.Length);
    }

    [Fact]
    public async Task Late_begins_when_the_time_is_over_and_soon_ends_there()
    {
        await town.Open("c1");
        await Work("c1", "w1", 2);
        var work = new InboxFilter { Kind = WorklistKind.Work };
        var due = Inbox.Page(work, Reader, town.Clock.Now, 1).Items[0].Row.DueAt!.Value;

        town.Clock.Now = due;
        Keys(work with { Late = true }).ShouldBeEmpty();
        Keys(work with { DueWithinDays = 1 }).ShouldBe(["c1 work:w1"]);
        town.Clock.Now = due.AddSeconds(1);
        Keys(work with { Late = true }).ShouldBe(["c1 work:w1"]);
        Keys(work with { DueWithinDays = 1 }).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_asked_by_role_person_organisation_and_case()
    {
        await town.Open("c1");
        await town.Open("c2");
        await town.Run("c1", new CaseCommand.CompleteStep(new StepId("notice"), "visit"));
        await Work("c2", "w1", 1, new PersonId("kodama"));
        var all = Inbox.Page(new InboxFilter(), Reader, town.Clock.Now, 100).Items.Select(item => item.Row).ToList();
        var step = all.First(row => row.Role is not null);

        Matches(new InboxFilter { Role = step.Role }, row => row.Role == step.Role);
        Matches(new InboxFilter { AnyRole = step.Role }, row => IdList.Contains(row.Roles, step.Role!));
        Matches(new InboxFilter { NotRoles = [step.Role!] }, row => row.Role is not null && row.Role != step.Role);
        Matches(new InboxFilter { Assignee = new PersonId("kodama") }, row => row.Assignee.Value == "kodama");
        Matches(new InboxFilter { Organisation = town.Counselor.Organisation }, row => row.Organisation == town.Counselor.Organisation);
        Matches(new InboxFilter { Case = new CaseId("c2") }, row => row.Case.Value == "c2");
        Matches(new InboxFilter { Paused = true }, row => row.Paused);

        void Matches(InboxFilter filter, Func<WorklistRow, bool> belongs) =>
            Inbox.Page(filter, Reader, town.Clock.Now, 100).Items.Select(item => item.Row).ShouldBe(all.Where(belongs));
    }

    [Fact]
    public async Task A_role_finds_its_rows_page_by_page_wherever_it_stands_among_those_who_may_act()
    {
        foreach (var i in Enumerable.Range(0, 9))
        {
            await town.Open("c" + i);
            town.Clock.Now = town.Clock.Now.AddHours(5);
            if (i % 3 > 0)
            {
                await town.Run("c" + i, new CaseCommand.CompleteStep(new StepId("notice"), i % 3 == 1 ? "urgent" : "visit"));
            }
        }
        var filter = new InboxFilter { AnyRole = "counselor" };
        var expected = Inbox.Page(new InboxFilter(), Reader, town.Clock.Now, 100).Items.Where(item => IdList.Contains(item.Row.Roles, "counselor")).ToList();
        expected.Select(item => item.Row.Roles).Distinct().Count().ShouldBeGreaterThan(1);

        var paged = new List<InboxItem>();
        InboxPlace? after = null;
        do
        {
            var page = Inbox.Page(filter, Reader, town.Clock.Now, 2, after);
            paged.AddRange(page.Items);
            after = page.Next;
        }
        while (after is not null);

        paged.ShouldBe(expected);
        Inbox.Page(filter, Reader, town.Clock.Now, 100).Items.ShouldBe(expected);
        Inbox.Count(filter, Reader, town.Clock.Now).ShouldBe(expected.Count);
        Inbox.Count(new InboxFilter { AnyRole = "nobody" }, Reader, town.Clock.Now).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_sees_a_row_of_a_case_that_is_hidden_from_them()
    {
        await town.Open("c1");
        await town.Run("c1", new CaseCommand.HideFrom([Reader]));

        Keys(new InboxFilter()).ShouldBeEmpty();
        Inbox.Count(new InboxFilter(), Reader, town.Clock.Now).ShouldBe(0);
        Inbox.Count(new InboxFilter(), new PersonId("another"), town.Clock.Now).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_filter_is_saved_and_read_again_and_nonsense_is_none()
    {
        var filter = new InboxFilter { Role = "counselor", NotRoles = ["msw"], Assignee = new PersonId("p"), Kind = WorklistKind.Referral, Late = true, DueWithinDays = 3 };
        var again = InboxFilter.FromJson(filter.ToJson()).ShouldNotBeNull();
        (again with { NotRoles = filter.NotRoles }).ShouldBe(filter);
        again.NotRoles.ShouldBe(filter.NotRoles);
        InboxFilter.FromJson("{\"score\":1}").ShouldBeNull();
        InboxFilter.FromJson("[").ShouldBeNull();
    }

    private Task Work(string id, string item, int days, PersonId? owner = null) =>
        town.Run(id, new CaseCommand.AddWorkItem(new WorkItemId(item), "電話をかける", owner ?? town.Counselor.Person, new DateOnly(2026, 4, 6).AddDays(days)));
}
