using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Partners;

/// <summary>返事のリンク: makes the secrets of links and finds the referral that one opens. Only hashes are kept.</summary>
public sealed class PartnerLinks
{
    private readonly string file;
    private readonly JournalWriter writer;
    private readonly Func<string, byte[]> markOf;
    private readonly string slug;

    internal PartnerLinks(string file, JournalWriter writer, Func<string, byte[]> markOf, string slug) => (this.file, this.writer, this.markOf, this.slug) = (file, writer, markOf, slug);

    /// <summary>
    /// The secret of a link, signed with the installation's key: asking again for the same gives the same, and nobody without that key makes one.
    /// No number of a case and no name stands in it.
    /// </summary>
    public string SecretOf(CaseId id, ReferralId referral, string link)
    {
        var about = $"{slug}\n{id}\n{referral}\n{link}";
        return $"{slug}.{Base64Url.EncodeToString([.. markOf("partner-link 1\n" + about), .. markOf("partner-link 2\n" + about)])}";
    }

    /// <summary>Writes down what a secret opens. Writing it twice changes nothing.</summary>
    public void Remember(string secret, CaseId id, ReferralId referral, string link) => writer.Between(database =>
    {
        using var insert = database.Prepare("INSERT INTO partner_links (token, case_id, referral, link) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
        insert.Bind(1, HashOf(secret)).Bind(2, id.Value).Bind(3, referral.Value).Bind(4, link).Run();
        return true;
    });

    public OpenedLink? Find(string secret)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare("SELECT case_id, referral, link FROM partner_links WHERE token = ?");
        read.Bind(1, HashOf(secret));
        return read.Step() ? new OpenedLink(new CaseId(read.Text(0)), new ReferralId(read.Text(1)), read.Text(2)) : null;
    }

    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}

/// <summary>What a link opens.</summary>
public sealed record OpenedLink(CaseId Case, ReferralId Referral, string Link);
