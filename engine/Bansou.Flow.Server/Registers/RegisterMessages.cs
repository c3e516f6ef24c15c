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

/// <param name="CheckedOn">最後に空きをたずねた日.</param>
/// <param name="Concern">確認が必要なこと.</param>
internal sealed record ResourceRequest(
    string Name,
    string Category,
    string? Organisation = null,
    DateOnly? CheckedOn = null,
    string? Capacity = null,
    string? Concern = null,
    string? OperatorReply = null,
    string? Contact = null,
    string? Note = null,
    bool Closed = false)
{
    public ResourceEntry ToEntry(string id) => new(id, Name, Category, Organisation)
    {
        CheckedOn = CheckedOn,
        Capacity = Capacity ?? "",
        Concern = Concern ?? "",
        OperatorReply = OperatorReply ?? "",
        Contact = Contact ?? "",
        Note = Note ?? "",
        IsClosed = Closed,
    };
}

internal sealed record ResourceResponse(
    string Id, string Name, string Category, string? Organisation, DateOnly? CheckedOn, string Capacity, string Concern, string OperatorReply, string Contact, string Note, bool Closed)
{
    public static ResourceResponse Of(ResourceEntry entry) => new(
        entry.Id, entry.Name, entry.Category, entry.Organisation, entry.CheckedOn, entry.Capacity, entry.Concern, entry.OperatorReply, entry.Contact, entry.Note, entry.IsClosed);
}
