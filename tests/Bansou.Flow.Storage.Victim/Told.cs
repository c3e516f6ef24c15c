using System.Text;

namespace Bansou.Flow.Storage.Victim;

/// <summary>What the parent hears: one line at a time, in the pipe before this returns, so that it outlives this process.</summary>
internal sealed class Told(Stream pipe)
{
    private readonly Lock gate = new();

    public void Say(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line + "\n");
        lock (gate)
        {
            pipe.Write(bytes);
            pipe.Flush();
        }
    }
}
