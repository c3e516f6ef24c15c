using System.Text;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Turns rising byte offsets into lines and columns in one pass over the text. Columns are UTF-16 characters, as editors count.</summary>
internal ref struct PlaceCounter(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _position;

    public int Line { get; private set; } = 1;
    public int Column { get; private set; } = 1;

    public void AdvanceTo(int offset)
    {
        var between = _text[_position..offset];
        var newline = between.LastIndexOf((byte)'\n');
        if (newline >= 0)
        {
            Line += between[..(newline + 1)].Count((byte)'\n');
            Column = 1;
            between = between[(newline + 1)..];
        }
        Column += Encoding.UTF8.GetCharCount(between);
        _position = offset;
    }
}
