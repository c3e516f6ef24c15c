using System.Security.Cryptography;
using System.Text;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>The content hash that pins a flow with all its sub-flows (CS-14).</summary>
internal static class FlowHash
{
    public static string Of(IEnumerable<string> closure) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', closure))));
}

/// <summary>The text of a JSON value without its spacing, for comparing contents.</summary>
internal static class SourceText
{
    public static string Canonical(SourceNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(SourceNode node, StringBuilder text)
    {
        switch (node.Kind)
        {
            case SourceKind.Object:
                text.Append('{');
                foreach (var (name, value) in node.Properties)
                {
                    text.Append('"').Append(name).Append("\":");
                    Write(value, text);
                    text.Append(',');
                }
                text.Append('}');
                break;
            case SourceKind.Array:
                text.Append('[');
                foreach (var item in node.Items)
                {
                    Write(item, text);
                    text.Append(',');
                }
                text.Append(']');
                break;
            default:
                text.Append(node.Kind).Append('"').Append(node.Text).Append('"');
                break;
        }
    }
}
