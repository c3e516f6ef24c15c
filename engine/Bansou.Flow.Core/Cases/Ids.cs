using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bansou.Flow.Core.Cases;

/// <summary>One accompaniment of one person. Made at the edge; an opaque text.</summary>
[JsonConverter(typeof(StringIdConverter.OfCase))]
public readonly record struct CaseId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A step of the flow; built-in steps begin with <c>@</c> (<see cref="Flow.BuiltInSteps"/>).</summary>
[JsonConverter(typeof(StringIdConverter.OfStep))]
public readonly record struct StepId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>つなぎ: one attempt with one receiver for one need.</summary>
[JsonConverter(typeof(StringIdConverter.OfReferral))]
public readonly record struct ReferralId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>何が必要か・誰が必要か: one need of the person.</summary>
[JsonConverter(typeof(StringIdConverter.OfNeed))]
public readonly record struct NeedId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A member of staff, a key person, or the person concerned: whoever acts.</summary>
[JsonConverter(typeof(StringIdConverter.OfPerson))]
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>組織: a town hall, an NPO, a hospital, a receiver of the registry.</summary>
[JsonConverter(typeof(StringIdConverter.OfOrganisation))]
public readonly record struct OrganisationId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Writes an id as its bare text. One converter class for each id, because attributes need a closed type.</summary>
internal abstract class StringIdConverter<T>(Func<string, T> make, Func<T, string> text) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        make(reader.GetString() ?? throw new JsonException("An id must be a text."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
}

internal static partial class StringIdConverter
{
    internal sealed class OfCase() : StringIdConverter<CaseId>(v => new(v), v => v.Value);

    internal sealed class OfStep() : StringIdConverter<StepId>(v => new(v), v => v.Value);

    internal sealed class OfReferral() : StringIdConverter<ReferralId>(v => new(v), v => v.Value);

    internal sealed class OfNeed() : StringIdConverter<NeedId>(v => new(v), v => v.Value);

    internal sealed class OfPerson() : StringIdConverter<PersonId>(v => new(v), v => v.Value);

    internal sealed class OfOrganisation() : StringIdConverter<OrganisationId>(v => new(v), v => v.Value);
}
