using System.Diagnostics;
using System.Text;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>A real process with storage only, which the tests kill, starve and lock out; what it says is kept line by line, even when it dies.</summary>
internal sealed class Victim : IDisposable
{
    /// <summary>Only so that a hanging process ends as a failure.</summary>
    private static readonly TimeSpan HangGuard = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly Thread listening;
    private readonly List<string> lines = [];
    private bool ended;

    private Victim(Process process)
    {
        this.process = process;
        listening = new Thread(Listen) { IsBackground = true };
        listening.Start();
    }

    /// <summary>Where the built program lies: beside this test, in its own folder of the same configuration.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "Bansou.Flow.Storage.Victim", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))));

    public int ExitCode => process.ExitCode;

    public static Victim Start(params string[] arguments) => StartAs(null, Folder, arguments);

    /// <param name="user">Name of another user of this machine; null for the same.</param>
    public static Victim StartAs(string? user, string folder, params string[] arguments)
    {
        var program = Path.Combine(folder, "Bansou.Flow.Storage.Victim.dll");
        File.Exists(program).ShouldBeTrue($"The program to kill is not built: {program}");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", ["exec", program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        if (user is not null)
        {
            start.UserName = user;
        }
        return new Victim(Process.Start(start)!);
    }

    /// <summary>The lines so far, whole ones only.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (lines)
            {
                return [.. lines];
            }
        }
    }

    /// <summary>How many lines begin with a word.</summary>
    public int Count(string word)
    {
        lock (lines)
        {
            return lines.Count(line => line.StartsWith(word, StringComparison.Ordinal));
        }
    }

    public void Tell(string line)
    {
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
    }

    public void EndInput() => process.StandardInput.Close();

    /// <summary>Waits until so many lines that begin with a word were heard; false when the process ended before.</summary>
    public bool Hear(string word, int times = 1)
    {
        var guard = Stopwatch.StartNew();
        lock (lines)
        {
            while (Count(word) < times)
            {
                if (ended)
                {
                    return false;
                }
                if (guard.Elapsed > HangGuard)
                {
                    throw new TimeoutException($"Waited in vain for {times} × “{word}”.");
                }
                Monitor.Wait(lines, HangGuard);
            }
            return true;
        }
    }

    /// <summary>SIGKILL: nothing of it runs any more, no file is closed in order.</summary>
    public void Kill()
    {
        process.Kill();
        WaitForEnd();
    }

    public void WaitForEnd()
    {
        process.WaitForExit(HangGuard).ShouldBeTrue("The process does not end.");
        listening.Join(HangGuard).ShouldBeTrue("The pipe of a process that ended does not end.");
    }

    /// <summary>Stops every thread where it is; returns when the last one stands.</summary>
    public void Halt()
    {
        Signal("STOP");
        var guard = Stopwatch.StartNew();
        while (!Directory.EnumerateDirectories($"/proc/{process.Id}/task").All(Stands))
        {
            (guard.Elapsed < HangGuard).ShouldBeTrue("The process does not stand still.");
        }
    }

    public void GoOn() => Signal("CONT");

    /// <summary>The letter after the name in brackets; T is stopped.</summary>
    private static bool Stands(string task)
    {
        var stat = File.ReadAllText(Path.Combine(task, "stat"));
        return stat[stat.LastIndexOf(')') + 2] == 'T';
    }

    private void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        kill.ExitCode.ShouldBe(0);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }
        process.WaitForExit();
        process.Dispose();
    }

    private void Listen()
    {
        var pipe = process.StandardOutput.BaseStream;
        var bytes = new byte[64 * 1024];
        var begun = new List<byte>();
        for (int count; (count = pipe.Read(bytes)) > 0;)
        {
            lock (lines)
            {
                foreach (var each in bytes.AsSpan(0, count))
                {
                    if (each != (byte)'\n')
                    {
                        begun.Add(each);
                        continue;
                    }
                    lines.Add(Encoding.UTF8.GetString([.. begun]));
                    begun.Clear();
                }
                Monitor.PulseAll(lines);
            }
        }
        lock (lines)
        {
            ended = true;
            Monitor.PulseAll(lines);
        }
    }
}
