using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Registers;

internal sealed record OrganisationRequest(string Name, string Kind, string? Contact = null, string? Note = null, bool Closed = false)
{
    public OrganisationEntry ToEntry(string id) => new(id, Name, Kind, Contact ?? "", Note ?? "", Closed);
}

internal sealed record OrganisationResponse(string Id, string Name, string Kind, string Contact, string Note, bool Closed)
{
    public static OrganisationResponse Of(OrganisationEntry entry) => new(entry.Id, entry.Name, entry.Kind, entry.Contact, entry.Note, entry.IsClosed);
}
