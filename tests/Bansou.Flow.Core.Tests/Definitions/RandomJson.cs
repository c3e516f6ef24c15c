using System.Text;
using System.Text.Json.Nodes;

namespace Bansou.Flow.Tests.Definitions;

/// <summary>Writes random JSON in random handwriting: line ends, indentation, escapes, number spellings, a byte order mark now and then.</summary>
internal sealed class RandomJson(Random random)
{
    private static readonly string[] Numbers = ["0", "-0", "1", "1.50", "1E+2", "-2e-3", "123456789012345678901234567890", "0.10"];
    private static readonly string[] Strings = ["", "a", "あい", "😀", "\\u0041", "\\/", "\\n\\t", "\\\\", "\\\"", "x y", "\\ud83d\\ude00", "{", "]", ",", ":", "// no", "\\u3042"];
    private readonly string[] _blanks = random.Next(3) switch { 0 => [""], 1 => ["", " ", "  ", "\n", "\n  ", "\t"], _ => ["", " ", "\r\n", "\r\n    ", "\r\n\t\t"] };
    private readonly StringBuilder _text = new();

    public byte[] Document()
    {
        Blank();
        Value(random.Next(1, 6));
        Blank();
        var bytes = Encoding.UTF8.GetBytes(_text.ToString());
        return random.Next(4) == 0 ? [0xEF, 0xBB, 0xBF, .. bytes] : bytes;
    }

    public JsonNode? NewValue(int depth = 2) => random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonValue.Create(random.Next(-1000, 1000) / 8.0),
        3 => JsonValue.Create("新しい \"値\"\n\\ 😀"),
        4 => JsonValue.Create(random.Next()),
        5 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => NewValue(depth - 1))]),
        _ => new JsonObject(Enumerable.Range(0, random.Next(3)).Select(i => KeyValuePair.Create($"新{i}", NewValue(depth - 1)))),
    };

    private void Value(int depth)
    {
        switch (random.Next(depth > 0 ? 6 : 4))
        {
            case 0: _text.Append(Numbers[random.Next(Numbers.Length)]); break;
            case 1: String(); break;
            case 2: _text.Append("true"); break;
            case 3: _text.Append("null"); break;
            case 4: Members('[', ']', depth, named: false); break;
            default: Members('{', '}', depth, named: true); break;
        }
    }

    private void Members(char open, char close, int depth, bool named)
    {
        _text.Append(open);
        Blank();
        var count = random.Next(5);
        for (var i = 0; i < count; i++)
        {
            if (named)
            {
                String();
                Blank();
                _text.Append(':');
                Blank();
            }
            Value(depth - 1);
            Blank();
            if (i < count - 1)
            {
                _text.Append(',');
                Blank();
            }
        }
        _text.Append(close);
    }

    private void String() => _text.Append('"').Append(Strings[random.Next(Strings.Length)]).Append(Strings[random.Next(Strings.Length)]).Append('"');

    private void Blank() => _text.Append(_blanks[random.Next(_blanks.Length)]);
}
