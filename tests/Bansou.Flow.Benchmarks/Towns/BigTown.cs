using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Bansou.Flow.Benchmarks.Storage;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Registry;
using Bansou.Flow.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Bansou.Flow.Benchmarks.Towns;

/// <summary>
/// A municipality with very many cases, one in ten of them open: the standard pack, three years, all of it invented. No row is made up: every case is opened, led on
/// and seen off by the real engine, many at a time so that they share commits, and every clock that ran out in between has been told.
/// </summary>
internal static class BigTown
{
    public const string Slug = "standard";
    public const string Login = "souda";
    public const string Password = "Bench-to-measure-1";
    public const string Role = "counselor";

    /// <summary>One in so many is open today.</summary>
    public const int OpenEvery = 10;

    private const int Counselors = 20;
    private const int Together = 256;
    private static readonly OrganisationId Center = new("center");
    private static readonly TimeSpan Past = TimeSpan.FromDays(3 * 365);

    public static readonly Actor Reader = new(new PersonId(Login), Center, Role);

    /// <summary>The folder that was asked for, made when it is not there; or one that goes with the run.</summary>
    public static TownFolder Of(BenchOptions options)
    {
        var root = options.Data is { } kept ? Path.GetFullPath(kept) : Path.Combine(Directory.CreateTempSubdirectory("bansou-bench-").FullName, "data");
        if (!DataFolder.IsThere(root))
        {
            var watch = Stopwatch.StartNew();
            Make(root, options.Cases).GetAwaiter().GetResult();
            Console.WriteLine($"# {options.Cases} cases lived in {watch.Elapsed.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s");
        }
        return new TownFolder(root, CasesIn(root), IsPassing: options.Data is null);
    }

    /// <summary>A folder that was kept may have another number than was asked for.</summary>
    private static int CasesIn(string root)
    {
        // Two libraries in one process do not go together, so the one that storage chooses comes first.
        SqliteLibrary.Use();
        using var connection = new SqliteConnection($"Data Source={Path.Combine(root, Slug, "journal.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var count = connection.CreateCommand();
        count.CommandText = "SELECT count(*) FROM cases";
        return Convert.ToInt32(count.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public static CaseId Case(int number) => new(string.Create(CultureInfo.InvariantCulture, $"K{number:D7}"));

    /// <summary>The same town at another place; nobody has it open.</summary>
    public static void Copy(string root, string place)
    {
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(place, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Any open case that waits for a visit.</summary>
    public static CaseId InVisit(long any, int cases) => Case((int)(((any % (cases / OpenEvery / 4)) * 4) + 2) * OpenEvery);

    private static async Task Make(string root, int cases)
    {
        var today = TimeProvider.System.GetUtcNow();
        var clock = new TownClock(today - Past);
        DataFolder.Create(root, clock);
        using var data = DataFolder.Open(root, clock);
        var town = data.Add(Slug, PackFiles(), "admin");
        AddPeople(town);
        await EachTogether(cases, number => Live(town, clock, number, today - Past + (Past * 0.97 * (number / (double)cases))));
        await EachTogether(cases / OpenEvery, number => LeadOn(town, clock, number * OpenEvery, today - (Past * 0.03 * (1 - (number * (double)OpenEvery / cases)))));
        clock.Now = today;
        await town.Timers.RunAsync(CancellationToken.None);
        town.Projections.CatchUp();
    }

    /// <summary>Somebody comes; nine in ten have been seen off since.</summary>
    private static async Task Live(Municipality town, TownClock clock, int number, DateTimeOffset at)
    {
        Forward(clock, at);
        var (id, lead) = (Case(number), Lead(number));
        await Run(town, lead, $"open-{number}", id, new CaseCommand.OpenCase(id, null, new Holder(lead.Person, lead.Organisation)));
        if (number % OpenEvery != 0)
        {
            await Run(town, lead, $"farewell-{number}", id, new CaseCommand.TakeFarewell("ご本人と話して、見送った（架空）。"));
        }
    }

    /// <summary>Those who are still there are known by name, and some have come a step further.</summary>
    private static async Task LeadOn(Municipality town, TownClock clock, int number, DateTimeOffset at)
    {
        Forward(clock, at);
        var (id, lead) = (Case(number), Lead(number));
        await Run(town, lead, $"name-{number}", id, new CaseCommand.NamePerson($"架空 {number:D7}", Reading(number)));
        if (number / OpenEvery % 4 != 0)
        {
            await Run(town, lead, $"step-{number}", id, new CaseCommand.CompleteStep(new StepId("notice"), number / OpenEvery % 4 == 1 ? "urgent" : "visit"));
        }
    }

    private static async Task Run(Municipality town, Actor actor, string key, CaseId id, CaseCommand command) =>
        BenchTown.Check(await town.Cases.RunAsync(id, actor, key, command, null, CancellationToken.None));

    private static async Task EachTogether(int count, Func<int, Task> live)
    {
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Together).Select(_ => Task.Run(async () =>
        {
            for (int number; (number = Interlocked.Increment(ref next)) < count;)
            {
                await live(number);
            }
        })));
    }

    private static void Forward(TownClock clock, DateTimeOffset at)
    {
        if (at > clock.Now)
        {
            clock.Now = at;
        }
    }

    private static Actor Lead(int number) => new(new PersonId($"{Login}{(number / OpenEvery % Counselors)}"), Center, Role);

    private static string Reading(int number) => "カクウ" + string.Concat((number / OpenEvery).ToString(CultureInfo.InvariantCulture).Select(digit => "アイウエオカキクケコ"[digit - '0']));

    private static void AddPeople(Municipality town)
    {
        foreach (var login in Enumerable.Range(0, Counselors).Select(i => $"{Login}{i}").Prepend(Login))
        {
            var account = new NewAccount(login, "架空 相談員", new PersonId(login), login == Login ? Password : null, MustChangePassword: false) { Roles = [new HeldRole(Center, Role)] };
            if (town.Registry.Accounts.Create("admin", account) is RegistryAnswer<Account>.Refused refused)
            {
                throw new InvalidOperationException(string.Join(' ', refused.Problems));
            }
        }
    }

    private static Dictionary<string, byte[]> PackFiles([CallerFilePath] string thisFile = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "workflows", Slug));
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes);
    }
}

/// <summary>Where a big town lies.</summary>
internal sealed record TownFolder(string Root, int Cases, bool IsPassing) : IDisposable
{
    public void Dispose()
    {
        if (IsPassing)
        {
            Directory.Delete(Path.GetDirectoryName(Root)!, recursive: true);
        }
    }
}
