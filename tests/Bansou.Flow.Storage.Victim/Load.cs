using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Tests;
using Bansou.Flow.Tests.RandomPlay;

namespace Bansou.Flow.Storage.Victim;

/// <summary>Several people who do anything, each on many cases at once, while the log is folded in now and then.</summary>
internal sealed class Load(Told told, Municipality town, VirtualClock clock, int seed)
{
    private const int Workers = 6;
    private const int Cases = 24;

    private volatile bool stopping;
    private int asked;

    /// <summary>Until standard input ends.</summary>
    public void Run()
    {
        var work = Enumerable.Range(0, Workers).Select(worker => Task.Run(() => Work(worker))).ToArray();
        Console.In.ReadToEnd();
        stopping = true;
        Task.WaitAll(work);
    }

    /// <summary>So many commands, one after the other.</summary>
    public async Task Run(int commands)
    {
        var random = new Random(seed);
        var anybody = new Dictionary<CaseId, RandomWorker>();
        for (var i = 0; i < commands; i++)
        {
            await Next(0, random, anybody);
        }
        town.Writer.Checkpoint(truncate: false);
    }

    private async Task Work(int worker)
    {
        var random = new Random((seed * 31) + worker);
        var anybody = new Dictionary<CaseId, RandomWorker>();
        while (!stopping)
        {
            await Next(worker, random, anybody);
            if (random.Next(25) == 0)
            {
                told.Say("folding");
                town.Writer.Checkpoint(truncate: random.Next(4) == 0);
            }
        }
    }

    private async Task Next(int worker, Random random, Dictionary<CaseId, RandomWorker> anybody)
    {
        // A few cases get very long, and there is always a new one.
        var id = new CaseId("c" + (random.Next(8) == 0 ? $"{seed}-{random.Next(Cases)}" : $"{random.Next(4)}"));
        var loaded = town.Cases.Load(id);
        var plays = anybody.TryGetValue(id, out var known) ? known : anybody[id] = new RandomWorker(random, loaded?.Flow ?? town.Flows.Newest(town.Pack.MainFlow)!, ((seed * 10) + worker) * 100);
        await Ask(id, ActorOf(random), Command(random, id, loaded, plays));
    }

    private CaseCommand Command(Random random, CaseId id, LoadedCase? loaded, RandomWorker plays)
    {
        var lead = town.Pack.People[0];
        return loaded?.State switch
        {
            null or CaseState.NotOpened => new CaseCommand.OpenCase(id, null, new Holder(new PersonId(lead.Id), new OrganisationId(lead.Organisation))),
            CaseState.Active active when random.Next(3) > 0 => plays.Next(active),
            CaseState.Active or CaseState.SeenOff => new CaseCommand.WriteNotice($"玄関に新聞がたまっている（架空 {random.Next(1000)}）"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private Actor ActorOf(Random random)
    {
        if (random.Next(6) == 0)
        {
            return Actor.ThePerson;
        }
        var person = town.Pack.People[random.Next(3) == 0 ? random.Next(town.Pack.People.Length) : 0];
        return new Actor(new PersonId(person.Id), new OrganisationId(person.Organisation), person.Roles[0]);
    }

    private async Task Ask(CaseId id, Actor actor, CaseCommand command)
    {
        var number = Interlocked.Increment(ref asked);
        var key = $"k{seed}-{number}";
        clock.Now = clock.Now.AddMinutes(number % 7);
        told.Say($"asked\t{key}\t{id}\t{actor.Person}\t{actor.Organisation}\t{actor.Role}\t{CommandCatalog.NameOf(command)}\t{Convert.ToBase64String(CommandCatalog.Write(command))}");
        var outcome = await town.Cases.RunAsync(id, actor, key, command, null, CancellationToken.None);
        if (outcome is { Kind: RunKind.Done, Decision: Decision.Accepted { Events.IsEmpty: false } accepted })
        {
            told.Say($"done\t{key}\t{outcome.Version}\t{accepted.Events.Length}");
        }
    }
}
