using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Disposal;
using Bansou.Flow.Storage.Flows;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Partners;
using Bansou.Flow.Storage.Projections;
using Bansou.Flow.Storage.Registry;
using Bansou.Flow.Storage.Meetings;
using Bansou.Flow.Storage.Merging;
using Bansou.Flow.Storage.Migrations;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sheets;
using Bansou.Flow.Storage.Sqlite;
using Bansou.Flow.Storage.Timers;

namespace Bansou.Flow.Storage;

/// <summary>自治体: one municipality's database with its journal, its keys in a file of their own, and the doors to its cases and flows.</summary>
public sealed partial class Municipality : IDisposable
{
    internal const string JournalFile = "journal.db";
    internal const string KeysFile = "keys.db";
    internal const string HeadsFile = "heads.log";

    /// <summary>Cases held ready; some kilobytes each.</summary>
    private const int HotCaseCount = 1000;

    private readonly JournalWriter writer;
    private readonly JournalReader reader;
    private readonly KeyStore keys;
    private readonly Publishing publishing;
    private readonly Withdrawing withdrawing;
    private readonly QueryPool queries;
    private readonly DueCases due;

    private Municipality(string folder, Database database, KeyStore keys, Heads heads, TimeProvider clock)
    {
        Folder = folder;
        var file = Path.Combine(folder, JournalFile);
        this.keys = keys;
        writer = new JournalWriter(database, heads);
        reader = new JournalReader(file);
        var steady = new SteadyClock(clock, database);
        Flows = new FlowShelf(file);
        Registry = new TownRegistry(file, writer, reader, keys, steady.Now, () => Flows.Pack);
        publishing = new Publishing(writer, Flows, steady.Now);
        Drafts = new FlowDrafts(file, writer, steady.Now);
        SheetDrafts = new SheetDrafts(file, writer, reader, keys, steady.Now);
        withdrawing = new Withdrawing(writer, Flows, steady.Now);
        var concerns = ConcernRows.Read(database);
        var hot = new HotCases(HotCaseCount);
        var loader = new CaseLoader(reader, keys, Flows);
        var parts = new CaseParts
        {
            Writer = writer,
            Reader = reader,
            Keys = keys,
            Flows = Flows,
            Loader = loader,
            Writing = new CaseWriting(hot, concerns),
            Hot = hot,
            Concerns = concerns,
            Today = () => Pack,
            Now = steady.Now,
        };
        Cases = new CaseRunner(parts);
        queries = new QueryPool(file);
        Projections = new CaseProjections(writer, new JournalWalk(file, keys), loader, Cases);
        Inbox = new Inbox(queries);
        CaseLists = new CaseLists(queries, Projections);
        Timeline = new Timeline(queries, Projections);
        Counts = new Counts(queries, Projections);
        Partners = new PartnerLinks(file, writer, keys.MarkOf, Slug);
        Receivers = new ReceiverStandings(queries, Projections);
        Missing = new MissingResources(queries, Projections);
        Meetings = new MeetingRunner(parts, Cases, new HandOvers(file, writer), new MeetingList(queries));
        Merging = new CaseMerging(Cases, new Bundles(file));
        Migrations = new CaseMigrations(file, Flows, Cases, () => Pack, steady.Now);
        var disposals = new DisposalTables(file, writer);
        Disposals = new Disposals(disposals, new DisposalRules(Cases, Meetings, reader, disposals, Registry.Settings, steady.Now),
            new Removal(parts, Cases, Projections, Registry, folder), reader, keys, folder, steady.Now);
        due = new DueCases(file);
        Timers = new TimerPump(Cases, due, steady.Now);
    }

    public string Slug => Path.GetFileName(Folder);

    /// <summary>The municipality as it is today.</summary>
    public Pack Pack => Registry.Today(Flows.Pack ?? throw new StorageException("flow-not-published", "この自治体には、公開された流れがまだありません。"));

    public FlowShelf Flows { get; }

    /// <summary>Flows that are being drawn.</summary>
    public FlowDrafts Drafts { get; }

    /// <summary>書きかけの様式.</summary>
    public SheetDrafts SheetDrafts { get; }

    /// <summary>Accounts, roles, organisations, resources, and who looked at what.</summary>
    public TownRegistry Registry { get; }

    public CaseRunner Cases { get; }

    /// <summary>What is read of the journal: catching up, making again, forgetting.</summary>
    public CaseProjections Projections { get; }

    public Inbox Inbox { get; }

    public CaseLists CaseLists { get; }

    public Timeline Timeline { get; }

    public Counts Counts { get; }

    public ReceiverStandings Receivers { get; }

    public MissingResources Missing { get; }

    /// <summary>Links by which receivers without an account answer.</summary>
    public PartnerLinks Partners { get; }

    public TimerPump Timers { get; }

    public CaseMigrations Migrations { get; }

    public MeetingRunner Meetings { get; }

    /// <summary>Cases that are of one person.</summary>
    public CaseMerging Merging { get; }

    /// <summary>Disposing of what was kept long enough.</summary>
    public Disposals Disposals { get; }

    /// <summary>How many events the journal has.</summary>
    public long Position => writer.Position;

    internal string Folder { get; }

    internal JournalWriter Writer => writer;

    internal JournalReader Reader => reader;

    internal KeyStore Keys => keys;

    internal static bool IsThere(string folder) => File.Exists(Path.Combine(folder, JournalFile));

    /// <summary>Publishes the flows of a pack that are new; all that is wrong is told at once.</summary>
    /// <param name="again">A flow whose withdrawn version of the same content is published again; null for none.</param>
    /// <param name="from">The draft that it comes from; null when it was sent.</param>
    public PublishResult Publish(IReadOnlyDictionary<string, byte[]> packFiles, string by, string note, string? again = null, FlowDraft? from = null)
    {
        var result = publishing.Publish(packFiles, by, note, again, from);
        if (!result.Refused && Flows.Pack is { } pack)
        {
            Registry.Seed(pack, by);
        }
        return result;
    }

    /// <summary>公開の取りやめ: no new case begins with that version any more. Null when there is no such version.</summary>
    public PublishedFlow? Withdraw(string flow, int version, string by, string note) => withdrawing.Withdraw(flow, version, by, note);

    internal static Municipality Create(string folder, InstallationKey key, TimeProvider clock, IReadOnlyDictionary<string, byte[]> packFiles, string by)
    {
        OwnerOnly.Folder(folder);
        var municipality = Open(folder, create: true, key, clock);
        try
        {
            var result = municipality.Publish(packFiles, by, "はじめの公開");
            if (result.Refused || municipality.Flows.Pack is null)
            {
                throw new StorageException("pack-unfit", "このパックには直すところがあります。bansou lint で場所を確かめてください。");
            }
            return municipality;
        }
        catch
        {
            municipality.Dispose();
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    internal static Municipality Open(string folder, InstallationKey key, TimeProvider clock)
    {
        var municipality = Open(folder, create: false, key, clock);
        try
        {
            municipality.Registry.SeedIfEmpty(municipality.Flows.Pack);
            municipality.Disposals.FinishInterrupted();
            return municipality;
        }
        catch
        {
            municipality.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Projections.Dispose();
        queries.Dispose();
        due.Dispose();
        reader.Dispose();
        try
        {
            writer.Dispose();
        }
        finally
        {
            keys.Dispose();
        }
    }

    /// <summary>All of it or nothing: what cannot be opened as a whole holds no file.</summary>
    private static Municipality Open(string folder, bool create, InstallationKey key, TimeProvider clock)
    {
        var database = OpenDatabase(folder, create);
        KeyStore? keys = null;
        try
        {
            keys = KeyStore.Open(Path.Combine(folder, KeysFile), key, create: true);
            return new Municipality(folder, database, keys, new Heads(Path.Combine(folder, HeadsFile), key, clock), clock);
        }
        catch
        {
            keys?.Dispose();
            database.Dispose();
            throw;
        }
    }

    private static Database OpenDatabase(string folder, bool create)
    {
        var database = Database.OpenToWrite(Path.Combine(folder, JournalFile), create);
        try
        {
            SchemaMigrator.Bring(database);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }
}
