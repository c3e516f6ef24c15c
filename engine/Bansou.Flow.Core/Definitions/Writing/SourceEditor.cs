using System.Text;
using System.Text.Json.Nodes;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Core.Definitions.Writing;

/// <summary>
/// 書きかえ: a JSON text that is changed in single places. Each change makes a new editor whose text is byte for byte the old one outside
/// of what was changed; unknown properties, number spellings, line ends and a byte order mark stay. Nodes come from this editor's <see cref="Root"/>.
/// </summary>
public sealed class SourceEditor
{
    private readonly byte[] _text;
    private readonly SourceLayout _layout;

    private SourceEditor(byte[] text, SourceNode root)
    {
        _text = text;
        Root = root;
        _layout = SourceLayout.Of(text);
    }

    public SourceNode Root { get; }

    /// <summary>The text as it is to be saved.</summary>
    public ReadOnlySpan<byte> Text => _text;

    /// <summary>An editor for the text, or null when the text is not plain JSON; <see cref="SourceReader"/> tells why.</summary>
    public static SourceEditor? Open(ReadOnlySpan<byte> text)
    {
        var result = SourceReader.Read(text);
        return result.Root is { } root && result.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error)
            ? new SourceEditor(text.ToArray(), root)
            : null;
    }

    /// <summary>Puts another value in the place of this one.</summary>
    public SourceEditor Replace(SourceNode value, JsonNode? with)
    {
        var onLines = HasNewLine(value.Start, value.End);
        return Splice(value.Start, value.End, _layout.Print(with, onLines, SourceLayout.IndentAt(_text, value.Start)));
    }

    /// <summary>Sets a property: its last occurrence is replaced; a new one is added at the end.</summary>
    public SourceEditor Set(SourceNode container, string name, JsonNode? value) =>
        container[name] is { } present ? Replace(present, value) : Insert(container, container.Properties.Length, name, value);

    /// <summary>Puts a new item before the one at <paramref name="index"/>, or at the end.</summary>
    public SourceEditor InsertItem(SourceNode array, int index, JsonNode? value) => Insert(array, index, null, value);

    public SourceEditor RemoveItem(SourceNode array, int index) => RemoveMember(array, index);

    /// <summary>Takes a property out, wherever it stands.</summary>
    public SourceEditor RemoveProperty(SourceNode container, string name)
    {
        var editor = this;
        for (var index = container.Properties.Length - 1; index >= 0; index--)
        {
            if (container.Properties[index].Key == name)
            {
                // From the last to the first, so that what stands before keeps its bytes.
                editor = editor.RemoveMember(editor.At(container.Start), index);
            }
        }
        return editor;
    }

    private SourceEditor Insert(SourceNode container, int index, string? name, JsonNode? value)
    {
        var members = SourceMembers.Of(_text, container);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)members.Count, nameof(index));
        var before = name is null ? "" : SourceLayout.Quote(name) + GapAfterName(members);
        if (members.Count == 0)
        {
            return InsertFirst(container, before, value);
        }
        var neighbour = members[Math.Min(index, members.Count - 1)];
        var separator = BlankBefore(neighbour.Start);
        var onLines = members.Exists(member => HasNewLine(member.ValueStart, member.End));
        var text = before + _layout.Print(value, onLines, SourceLayout.IndentAt(_text, neighbour.Start));
        return index < members.Count
            ? Splice(neighbour.Start, neighbour.Start, text + "," + (separator.Length == 0 ? " " : separator))
            : Splice(neighbour.End, neighbour.End, "," + (separator.Length == 0 ? " " : separator) + text);
    }

    private SourceEditor InsertFirst(SourceNode container, string before, JsonNode? value)
    {
        var onLines = HasNewLine(0, _text.Length);
        var indent = SourceLayout.IndentAt(_text, container.Start);
        var open = onLines ? _layout.NewLineInside(indent) : "";
        var text = before + _layout.Print(value, onLines, onLines ? open[_layout.NewLine("").Length..] : "");
        return Splice(container.Start + 1, container.End - 1, open + text + (onLines ? _layout.NewLine(indent) : ""));
    }

    private SourceEditor RemoveMember(SourceNode container, int index)
    {
        var members = SourceMembers.Of(_text, container);
        if (members.Count == 1)
        {
            return Splice(container.Start + 1, container.End - 1, "");
        }
        return index < members.Count - 1
            ? Splice(members[index].Start, members[index + 1].Start, "")
            : Splice(members[index - 1].End, members[index].End, "");
    }

    private string GapAfterName(List<SourceMember> members)
    {
        if (members.Count == 0)
        {
            return ": ";
        }
        var first = _text.AsSpan(members[0].Start..members[0].ValueStart);
        return ":" + Encoding.ASCII.GetString(first[(first.LastIndexOf((byte)':') + 1)..]);
    }

    private string BlankBefore(int offset)
    {
        var text = _text.AsSpan(0, offset);
        return Encoding.ASCII.GetString(text[(text.LastIndexOfAnyExcept(" \t\r\n"u8) + 1)..]);
    }

    private bool HasNewLine(int start, int end) => _text.AsSpan(start, end - start).Contains((byte)'\n');

    private SourceNode At(int start) =>
        Find(Root, start) ?? throw new InvalidOperationException("The container to be edited does not stand in this text.");

    private static SourceNode? Find(SourceNode node, int start)
    {
        if (node.Start == start)
        {
            return node;
        }
        foreach (var child in node.Items.Concat(node.Properties.Select(property => property.Value)))
        {
            if (child.Start <= start && start < child.End)
            {
                return Find(child, start);
            }
        }
        return null;
    }

    private SourceEditor Splice(int start, int end, string replacement)
    {
        byte[] text = [.. _text.AsSpan(0, start), .. Encoding.UTF8.GetBytes(replacement), .. _text.AsSpan(end)];
        return Open(text) ?? throw new InvalidOperationException("An edit of a JSON text did not give a JSON text.");
    }
}
