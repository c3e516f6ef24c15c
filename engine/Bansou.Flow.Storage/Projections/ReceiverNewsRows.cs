using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>Writes 受け皿からの便り while the journal is read; remembers which receiver a referral goes to.</summary>
internal sealed class ReceiverNewsRows(Database database) : IDisposable
{
    private readonly Statement pin = database.Prepare("INSERT OR REPLACE INTO referral_receivers (stream, referral, organisation) VALUES (?, ?, ?)");
    private readonly Statement pinned = database.Prepare("SELECT organisation FROM referral_receivers WHERE stream = ? AND referral = ?");
    private readonly Statement write = database.Prepare("INSERT OR REPLACE INTO receiver_news (stream, version, organisation, at, kind) VALUES (?, ?, ?, ?, ?)");

    public void Write(long stream, RecordedEvent recorded)
    {
        switch (recorded.Event)
        {
            case CaseEvent.ReferralOpened { Receiver: { } receiver } opened:
                Pin(stream, opened.Referral, receiver);
                break;
            case CaseEvent.ReferralWritten { Receiver: { } receiver } written:
                Pin(stream, written.Referral, receiver);
                break;
        }
        if (ReceiverNews.Of(recorded.Event) is (var referral, var kind) && ReceiverOf(stream, referral) is { } organisation)
        {
            write.Bind(1, stream).Bind(2, recorded.Version).Bind(3, organisation).Bind(4, Instants.Micros(recorded.At)).Bind(5, RowWords.Of(kind)).Run();
        }
    }

    public void Dispose()
    {
        pin.Dispose();
        pinned.Dispose();
        write.Dispose();
    }

    private void Pin(long stream, ReferralId referral, OrganisationId receiver) => pin.Bind(1, stream).Bind(2, referral.Value).Bind(3, receiver.Value).Run();

    private string? ReceiverOf(long stream, ReferralId referral)
    {
        pinned.Bind(1, stream).Bind(2, referral.Value);
        try
        {
            return pinned.Step() ? pinned.Text(0) : null;
        }
        finally
        {
            pinned.Reset();
        }
    }
}
