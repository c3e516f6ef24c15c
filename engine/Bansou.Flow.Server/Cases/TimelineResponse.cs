using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Server.Cases;

/// <summary>Who did what when; the words themselves stand in the parts of the case.</summary>
internal sealed record TimelineResponse(int Version, DateTimeOffset At, string Person, string PersonName, string Organisation, string Role, string RoleName, string Event, string Label)
{
    public static TimelineResponse Of(RecordedEvent recorded, PackNames names) => new(
        recorded.Version,
        recorded.At,
        recorded.Actor.Person.Value,
        names.Person(recorded.Actor.Person),
        recorded.Actor.Organisation.Value,
        recorded.Actor.Role,
        names.Role(recorded.Actor.Role),
        EventCatalog.NameOf(recorded.Event),
        EventCatalog.LabelOf(recorded.Event));
}
