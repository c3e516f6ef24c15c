using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Tests.Flows;

/// <summary>公開の取りやめ (DESIGN §3): a published version is never changed; withdrawn, it takes no new case and keeps the ones that run it.</summary>
public sealed class WithdrawalTests : IDisposable
{
    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    private string Main => town.Municipality.Pack.MainFlow;

    [Fact]
    public async Task A_withdrawn_version_is_remembered_with_who_and_when_and_why_and_its_cases_go_on()
    {
        await town.Open("c1");
        town.Clock.Now = Town.Morning.AddHours(3);

        town.Municipality.Withdraw(Main, 1, "shunin", "書きまちがい").ShouldNotBeNull();
        town.Restart();

        var withdrawal = town.Municipality.Flows.Published(Main, 1)!.Withdrawal!;
        (withdrawal.By, withdrawal.Note).ShouldBe(("shunin", "書きまちがい"));
        withdrawal.At.ShouldBeGreaterThanOrEqualTo(Town.Morning.AddHours(3));
        town.Municipality.Flows.Newest(Main).ShouldBeNull();
        (await Should.ThrowAsync<StorageException>(() => town.Open("c2"))).Code.ShouldBe("flow-withdrawn");
        (await town.Note("c1", "つづき")).Kind.ShouldBe(RunKind.Done);
    }

    [Fact]
    public async Task Publishing_the_same_content_again_takes_the_withdrawal_back_and_both_stay_recorded()
    {
        var files = Town.PackFiles(town.Slug);
        var first = town.Municipality.Flows.Published(Main, 1)!;
        town.Municipality.Withdraw(Main, 1, "shunin", "書きまちがい");
        town.Municipality.Withdraw(Main, 1, "another", "二度目").ShouldNotBeNull().Withdrawal!.By.ShouldBe("shunin");

        town.Municipality.Publish(files, "kacho", "そのまま使う").Published.ShouldBeEmpty();
        town.Municipality.Flows.IsWithdrawn(Main).ShouldBeTrue();
        var result = town.Municipality.Publish(files, "kacho", "そのまま使う", again: Main);

        result.Published.ShouldHaveSingleItem().Version.ShouldBe(1);
        town.Municipality.Flows.Published(Main, 1).ShouldBe(first);
        town.Municipality.Registry.Changes.Newest(10, $"{Main}@1").Select(line => (line.What, line.By))
            .ShouldBe([("flow-version.published-again", "kacho"), ("flow-version.withdrawn", "shunin")]);
        (await town.Open("c2")).Decision.ShouldBeOfType<Decision.Accepted>();
    }

    [Fact]
    public void What_was_never_published_cannot_be_withdrawn() => town.Municipality.Withdraw(Main, 99, "shunin", "").ShouldBeNull();

    [Fact]
    public void Which_sqlite_is_used_is_said_with_the_reason()
    {
        var choice = SqliteLibrary.Choice;

        choice.Version.ShouldStartWith("3.");
        choice.Version.ShouldBe(choice.IsOfOperatingSystem ? choice.System : choice.Bundled);
        new SqliteChoice("3.40.1", true, "3.35.5", "3.40.1").Reason.ShouldContain("newer than the bundled 3.35.5");
        new SqliteChoice("3.35.5", false, "3.35.5", "3.34.0").Reason.ShouldContain("3.34.0 is not newer");
    }
}
