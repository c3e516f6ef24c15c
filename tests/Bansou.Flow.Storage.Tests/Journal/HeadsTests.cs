using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Tests.Journal;

/// <summary>The external head (DESIGN §5) is written by the server and by a backup beside it: no line is lost or mixed, or verify would speak of somebody who tampers.</summary>
public sealed class HeadsTests : IDisposable
{
    private const int Writers = 4;
    private const int Lines = 100;

    private readonly TemporaryFolder folder = new();
    private readonly InstallationKey key = InstallationKey.Of(new byte[32]);

    public void Dispose() => folder.Dispose();

    private string File => folder.File("heads.log");

    [Fact]
    public void Heads_of_several_programs_at_once_are_all_there_each_on_its_line()
    {
        using var start = new Barrier(Writers + 1);
        var writers = Enumerable.Range(0, Writers).Select(writer => OnThread(() =>
        {
            var heads = new Heads(File, key, TimeProvider.System);
            start.SignalAndWait();
            for (var i = 1; i <= Lines; i++)
            {
                heads.Write((i * Writers) + writer, new byte[32]);
            }
        })).ToList();
        start.SignalAndWait();
        while (writers.Any(writer => writer.IsAlive))
        {
            Heads.Read(Heads.Lines(File), key).Count().ShouldBeLessThanOrEqualTo(Writers * Lines);
        }

        System.IO.File.ReadAllLines(File).Length.ShouldBe(Writers * Lines);
        Heads.Read(Heads.Lines(File), key).Select(head => head.Count).Order().ShouldBe(Enumerable.Range(Writers, Writers * Lines).Select(count => (long)count));
    }

    [Fact]
    public void A_head_after_a_half_written_line_stands_on_its_own()
    {
        new Heads(File, key, TimeProvider.System).Write(1, new byte[32]);
        System.IO.File.AppendAllText(File, "2 00");

        new Heads(File, key, TimeProvider.System).Write(3, new byte[32]);

        Heads.Read(Heads.Lines(File), key).Select(head => head.Count).ShouldBe([1L, 3L]);
    }

    private static Thread OnThread(Action work)
    {
        var thread = new Thread(() => work());
        thread.Start();
        return thread;
    }
}
