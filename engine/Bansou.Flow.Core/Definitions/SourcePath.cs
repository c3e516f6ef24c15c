using System.Globalization;
using System.Text;

namespace Bansou.Flow.Core.Definitions;

/// <summary>Where a container stands: the way from the root, kept as a chain so that a path is only spelled out when somebody asks.</summary>
internal sealed record SourcePath(SourcePath? Parent, string? Name, int Index)
{
    private const int LongestName = 60;

    public static string Of(SourcePath? container, string? name, int index)
    {
        var text = new StringBuilder("$");
        Append(text, container);
        if (container is not null)
        {
            AppendSegment(text, name, index);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, SourcePath? path)
    {
        if (path?.Parent is { } parent)
        {
            Append(text, parent);
            AppendSegment(text, path.Name, path.Index);
        }
    }

    private static void AppendSegment(StringBuilder text, string? name, int index)
    {
        if (name is null)
        {
            text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
        }
        else if (IsPlain(name))
        {
            text.Append('.').Append(name);
        }
        else
        {
            text.Append("['").Append(name.Length > LongestName ? name[..LongestName] + "…" : name).Append("']");
        }
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestName && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$' or '-');
}
