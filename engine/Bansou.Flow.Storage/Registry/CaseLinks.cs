using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>ケースとアカウント: whose case it is, who is of the family, which key person has an account.</summary>
public sealed class CaseLinks
{
    private readonly RegistryStore store;

    private readonly KeptByGeneration<ImmutableArray<CaseLinkRow>> kept;

    internal CaseLinks(RegistryStore store)
    {
        this.store = store;
        kept = new KeptByGeneration<ImmutableArray<CaseLinkRow>>(store, account => store.Read(db => db.Links.Where(link => link.Account == account).OrderBy(link => link.CaseId).ToImmutableArray()));
    }

    /// <summary>Cases that the account is tied to as a person, as family or as a key person.</summary>
    public ImmutableArray<CaseId> CasesOf(string account) => [.. kept.Of(account).Select(link => new CaseId(link.CaseId))];

    /// <summary>What the registry knows of an account and a case; meetings are added by who asks.</summary>
    public CaseRelations Of(string account, CaseId id) => kept.Of(account).SingleOrDefault(link => link.CaseId == id.Value) switch
    {
        null => CaseRelations.None,
        { Tie: var tie } when tie == NameOf(CaseTie.Person) => CaseRelations.None with { IsThePerson = true },
        { Tie: var tie, Subject: var subject } when tie == NameOf(CaseTie.Member) => CaseRelations.None with { Member = new MemberId(subject) },
        { Tie: var tie, Subject: var subject } when tie == NameOf(CaseTie.KeyPerson) => CaseRelations.None with { KeyPerson = new KeyPersonId(subject) },
        { Tie: var tie } => throw new System.Diagnostics.UnreachableException(tie),
    };

    /// <param name="subject">Which member or key person; empty for the person.</param>
    public RegistryAnswer<CaseRelations> Tie(string by, string account, CaseId id, CaseTie tie, string subject = "")
    {
        var answer = store.Write(by, db => RegistryAnswer<bool>.Of(Against(db, account, id, tie, subject), () =>
        {
            db.Links.RemoveRange(db.Links.Where(link => link.Account == account && link.CaseId == id.Value));
            db.Links.Add(new CaseLinkRow { Account = account, CaseId = id.Value, Tie = NameOf(tie), Subject = subject });
            return true;
        }));
        return answer.Then(_ => Of(account, id));
    }

    public RegistryAnswer<bool> Untie(string by, string account, CaseId id) => store.Write(by, db =>
    {
        db.Links.RemoveRange(db.Links.Where(link => link.Account == account && link.CaseId == id.Value));
        return new RegistryAnswer<bool>.Done(true);
    });

    /// <summary>Takes a case that is disposed of out of the registry: its links, and the accounts of people who had no other reason to be there.</summary>
    public void Forget(string by, CaseId id) => store.Write(by, db =>
    {
        var links = db.Links.Where(link => link.CaseId == id.Value).ToList();
        var accounts = links.Select(link => link.Account).ToList();
        db.Links.RemoveRange(links);
        db.Accounts.RemoveRange(db.Accounts.Where(row => accounts.Contains(row.Id) && !row.IsStaff && row.Memberships.Count == 0 && row.Links.All(link => link.CaseId == id.Value)));
        return new RegistryAnswer<bool>.Done(true);
    });

    internal static string NameOf(CaseTie tie) => JsonNamingPolicy.CamelCase.ConvertName(tie.ToString());

    private static IEnumerable<RegistryProblem> Against(RegistryDb db, string account, CaseId id, CaseTie tie, string subject)
    {
        if (!db.Accounts.Any(row => row.Id == account))
        {
            yield return new RegistryProblem("account-unknown", "account", "このアカウントは見つかりません。");
        }
        if (tie == CaseTie.Person && db.Links.Any(link => link.CaseId == id.Value && link.Tie == "person" && link.Account != account))
        {
            yield return new RegistryProblem("person-linked", "case", "このケースには、ご本人のアカウントがもう結ばれています。");
        }
        if (tie != CaseTie.Person && string.IsNullOrWhiteSpace(subject))
        {
            yield return new RegistryProblem("missing", "subject", "どの世帯員・キーパーソンかを選んでください。");
        }
    }
}

/// <summary>ケースとの結びつき.</summary>
public enum CaseTie
{
    /// <summary>ご本人</summary>
    Person,
    /// <summary>世帯員</summary>
    Member,
    /// <summary>キーパーソン</summary>
    KeyPerson,
}
