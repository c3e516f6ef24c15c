using System.Text.Json;

namespace Bansou.Flow.Core.Definitions.Writing;

/// <summary>Where one property or item stands. For an item, <see cref="Start"/> and <see cref="ValueStart"/> are the same.</summary>
internal readonly record struct SourceMember(int Start, int ValueStart, int End);

/// <summary>Finds the bytes of the members of one object or array, names included.</summary>
internal static class SourceMembers
{
    public static List<SourceMember> Of(ReadOnlySpan<byte> text, SourceNode container)
    {
        var members = new List<SourceMember>();
        var reader = new Utf8JsonReader(text[container.Start..container.End], Reading.SourceTreeBuilder.Options);
        reader.Read();
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var start = (int)reader.TokenStartIndex;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                reader.Read();
            }
            var valueStart = (int)reader.TokenStartIndex;
            reader.Skip();
            members.Add(new SourceMember(start + container.Start, valueStart + container.Start, (int)reader.BytesConsumed + container.Start));
        }
        return members;
    }
}
