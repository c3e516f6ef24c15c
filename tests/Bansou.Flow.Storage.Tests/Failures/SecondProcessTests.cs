namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>Two processes on one data folder (the second refuses to start and says why), whichever comes first, and however the first one ends.</summary>
public sealed class SecondProcessTests : IDisposable
{
    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public async Task The_second_one_is_refused_and_the_first_one_goes_on()
    {
        using var second = Victim.Start("hold", town.Root);
        second.WaitForEnd();

        second.ExitCode.ShouldBe(3);
        second.Lines[^1].ShouldStartWith("refused\tin-use\t");
        (await town.Open("c1")).Kind.ShouldBe(Storage.Cases.RunKind.Done);
    }

    [Fact]
    public void A_killed_one_holds_nothing()
    {
        town.Data.Dispose();
        using var first = Victim.Start("hold", town.Root);
        first.Hear("ready").ShouldBeTrue(string.Join('\n', first.Lines));
        Should.Throw<StorageException>(() => DataFolder.Open(town.Root, town.Clock)).Code.ShouldBe("in-use");

        first.Kill();

        DataFolder.Open(town.Root, town.Clock).Dispose();
    }

    [Fact]
    public void A_start_that_failed_holds_nothing()
    {
        var key = Path.Combine(town.Root, "installation.key");
        town.Data.Dispose();
        File.Move(key, key + ".away");
        Should.Throw<StorageException>(() => DataFolder.Open(town.Root, town.Clock)).Code.ShouldBe("key-missing");
        File.Move(key + ".away", key);

        town.Restart();
    }
}
