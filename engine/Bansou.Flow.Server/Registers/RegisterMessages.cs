using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Registers;

internal sealed record OrganisationRequest(string Name, string Kind, string? Contact = null, string? Note = null, bool Closed = false)
{
    public OrganisationEntry ToEntry(string id) => new(id, Name, Kind, Contact ?? "", Note ?? "", Closed);
}

/// <param name="Name">As it is written in the register.</param>
/// <param name="DisplayName">The same in the reader's language, where the municipality translated it.</param>
internal sealed record OrganisationResponse(string Id, string Name, string DisplayName, string Kind, string Contact, string Note, bool Closed)
{
    public static OrganisationResponse Of(OrganisationEntry entry) => Of(entry, entry.Name);

    /// <param name="name">In the reader's language.</param>
    public static OrganisationResponse Of(OrganisationEntry entry, string name) => new(entry.Id, entry.Name, name, entry.Kind, entry.Contact, entry.Note, entry.IsClosed);
}
