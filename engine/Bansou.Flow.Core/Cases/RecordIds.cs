using System.Text.Json.Serialization;

namespace Bansou.Flow.Core.Cases;

/// <summary>絆: one tie of the person.</summary>
[JsonConverter(typeof(StringIdConverter.OfBond))]
public readonly record struct BondId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>キーパーソン: a relation, not an account.</summary>
[JsonConverter(typeof(StringIdConverter.OfKeyPerson))]
public readonly record struct KeyPersonId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>支援経過記録: one progress note.</summary>
[JsonConverter(typeof(StringIdConverter.OfNote))]
public readonly record struct NoteId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>やること: one thing that somebody does by a day.</summary>
[JsonConverter(typeof(StringIdConverter.OfWorkItem))]
public readonly record struct WorkItemId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>プランの版: one version of the support plan.</summary>
[JsonConverter(typeof(StringIdConverter.OfPlan))]
public readonly record struct PlanId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>世帯員: one member of the household.</summary>
[JsonConverter(typeof(StringIdConverter.OfMember))]
public readonly record struct MemberId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>会議: a stream of its own (CS-13).</summary>
[JsonConverter(typeof(StringIdConverter.OfMeeting))]
public readonly record struct MeetingId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>議題: one item of a meeting's agenda.</summary>
[JsonConverter(typeof(StringIdConverter.OfAgendaItem))]
public readonly record struct AgendaItemId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>地図の上の人や場所.</summary>
[JsonConverter(typeof(StringIdConverter.OfMapNode))]
public readonly record struct MapNodeId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>記憶: one thing that is good to know about the person.</summary>
[JsonConverter(typeof(StringIdConverter.OfMemory))]
public readonly record struct MemoryId(string Value)
{
    public override string ToString() => Value;
}

internal static partial class StringIdConverter
{
    internal sealed class OfBond() : StringIdConverter<BondId>(v => new(v), v => v.Value);

    internal sealed class OfKeyPerson() : StringIdConverter<KeyPersonId>(v => new(v), v => v.Value);

    internal sealed class OfNote() : StringIdConverter<NoteId>(v => new(v), v => v.Value);

    internal sealed class OfWorkItem() : StringIdConverter<WorkItemId>(v => new(v), v => v.Value);

    internal sealed class OfPlan() : StringIdConverter<PlanId>(v => new(v), v => v.Value);

    internal sealed class OfMember() : StringIdConverter<MemberId>(v => new(v), v => v.Value);

    internal sealed class OfMeeting() : StringIdConverter<MeetingId>(v => new(v), v => v.Value);

    internal sealed class OfMapNode() : StringIdConverter<MapNodeId>(v => new(v), v => v.Value);

    internal sealed class OfMemory() : StringIdConverter<MemoryId>(v => new(v), v => v.Value);

    internal sealed class OfAgendaItem() : StringIdConverter<AgendaItemId>(v => new(v), v => v.Value);
}
