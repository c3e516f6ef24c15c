namespace Bansou.Flow.Storage.Registry.Rows;

internal sealed class AccountRow : IRegistryRow
{
    public required string Id { get; init; }
    public required string Login { get; set; }
    public required string Person { get; init; }
    public required string DisplayName { get; set; }
    public bool IsStaff { get; init; }
    public string Password { get; set; } = "";
    public bool MustChangePassword { get; set; }
    public int FailedAttempts { get; set; }
    public long? RetryAt { get; set; }
    public long? LockedAt { get; set; }
    public long? ValidUntil { get; set; }
    public long CreatedAt { get; init; }
    public List<MembershipRow> Memberships { get; } = [];
    public List<CaseLinkRow> Links { get; } = [];

    public string Kind => "account";

    public string Subject => Id;

    public bool Hides(string property) => property == nameof(Password) || (!IsStaff && property is nameof(Login) or nameof(DisplayName));
}

internal sealed class MembershipRow : IRegistryRow
{
    public required string Account { get; init; }
    public required string Organisation { get; init; }
    public required string Role { get; init; }
    public string Specialty { get; set; } = "";

    public string Kind => "membership";

    public string Subject => Account;

    public bool Hides(string property) => false;
}

internal sealed class CaseLinkRow : IRegistryRow
{
    public required string Account { get; init; }
    public required string CaseId { get; init; }
    public required string Tie { get; init; }
    public required string Subject { get; init; }

    string IRegistryRow.Kind => "case-link";

    string IRegistryRow.Subject => Account;

    public bool Hides(string property) => false;
}
