using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Bansou.Flow.Benchmarks.Towns;

/// <summary>A program that serves on this machine alone, in a process of its own, from its start to its orderly end.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan HangGuard = TimeSpan.FromMinutes(5);

    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public double ResidentMiB => Status("VmRSS:") / 1024.0;

    /// <summary>The most that it ever was.</summary>
    public double PeakMiB => Status("VmHWM:") / 1024.0;

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts <c>dotnet exec program arguments --url …</c> and waits for the first good answer.</summary>
    /// <param name="ready">Path that answers 200 when it is ready.</param>
    public static (ServerProcess Server, TimeSpan Took) Start(string program, string ready, params string[] arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var client = new HttpClient { BaseAddress = address };
        var watch = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", ["exec", program, .. arguments, "--url", address.ToString().TrimEnd('/')]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!Answers(client, ready))
        {
            if (process.HasExited || watch.Elapsed > HangGuard)
            {
                throw new InvalidOperationException($"{Path.GetFileName(program)} does not come up.");
            }
            Thread.Sleep(2);
        }
        return (new ServerProcess(process, address), watch.Elapsed);
    }

    /// <summary>The server of this build.</summary>
    public static (ServerProcess Server, TimeSpan Took) StartOurs(string data) => Start(OfProject("Bansou.Flow.Server", "bansou.dll"), "/health/ready", "serve", "--data", data);

    /// <summary>A program of this solution, built in the same configuration as this one.</summary>
    public static string OfProject(string project, string program)
    {
        var here = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.Combine(here.Parent!.Parent!.FullName, project, here.Name, program);
    }

    /// <summary>Asks it to end (SIGTERM) and waits until it has.</summary>
    public void Dispose()
    {
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }
        if (!process.WaitForExit(HangGuard))
        {
            process.Kill();
        }
        process.Dispose();
    }

    private static bool Answers(HttpClient client, string path)
    {
        try
        {
            using var answer = client.Send(new HttpRequestMessage(HttpMethod.Get, path));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Linux only: in KiB.</summary>
    private long Status(string name)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(each => each.StartsWith(name, StringComparison.Ordinal));
        return long.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
    }
}
