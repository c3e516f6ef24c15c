using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Definitions.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Tests.Definitions;

/// <summary>Load and save change nothing but what was edited, whatever the handwriting; unknown properties included.</summary>
public class RoundTripProperties
{
    private static readonly Arbitrary<int> Seeds = ArbMap.Default.ArbFor<int>();

    [Fact]
    public void Saving_what_was_loaded_gives_the_same_bytes() => Prop.ForAll(Seeds, seed =>
    {
        var bytes = new RandomJson(new Random(seed)).Document();
        return SourceEditor.Open(bytes)!.Text.SequenceEqual(bytes);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_value_knows_its_bytes() => Prop.ForAll(Seeds, seed =>
    {
        var bytes = new RandomJson(new Random(seed)).Document();
        return All(SourceReader.Read(bytes).Root!).All(node =>
            JsonNode.DeepEquals(JsonNode.Parse(bytes.AsSpan(node.Start, node.End - node.Start), documentOptions: new() { AllowDuplicateProperties = true }), AsJson(node)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void After_a_replacement_all_else_is_byte_for_byte_the_same() => Prop.ForAll(Seeds, seed =>
    {
        var (random, editor) = Start(seed);
        var node = Pick(random, All(editor.Root));
        var value = new RandomJson(random).NewValue();

        var edited = editor.Replace(node, value).Text;

        var after = editor.Text.Length - node.End;
        return edited.StartsWith(editor.Text[..node.Start]) && edited.EndsWith(editor.Text[node.End..])
            && JsonNode.DeepEquals(JsonNode.Parse(edited[node.Start..^after]), value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_insertion_adds_its_tokens_and_no_others() => Prop.ForAll(Seeds, seed =>
    {
        var (random, editor) = Start(seed);
        var value = new RandomJson(random).NewValue();
        var array = Pick(random, All(editor.Root).Where(node => node.Kind == SourceKind.Array));
        var owner = Pick(random, All(editor.Root).Where(node => node.Kind == SourceKind.Object));
        var ok = true;
        if (array is not null)
        {
            var index = random.Next(array.Items.Length + 1);
            var place = index < array.Items.Length ? array.Items[index].Start : array.End - 1;
            ok &= AddsOnly(editor, editor.InsertItem(array, index, value), place, Tokens(Print(value)));
        }
        if (owner is not null)
        {
            ok &= AddsOnly(editor, editor.Set(owner, "全く新しい名前", value), owner.End - 1, ["\"全く新しい名前\"", .. Tokens(Print(value))]);
        }
        return ok;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_removal_takes_its_tokens_and_no_others() => Prop.ForAll(Seeds, seed =>
    {
        var (random, editor) = Start(seed);
        var array = Pick(random, All(editor.Root).Where(node => node.Items.Length > 0));
        if (array is null)
        {
            return true;
        }
        var index = random.Next(array.Items.Length);
        var item = array.Items[index];
        return AddsOnly(editor.RemoveItem(array, index), editor, item.Start, Tokens(editor.Text[item.Start..item.End]), placeIn: editor);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_removed_property_reads_as_absent_and_the_others_as_before() => Prop.ForAll(Seeds, seed =>
    {
        var (random, editor) = Start(seed);
        var owner = Pick(random, All(editor.Root).Where(node => node.Properties.Length > 0));
        if (owner is null)
        {
            return true;
        }
        var name = owner.Properties[random.Next(owner.Properties.Length)].Key;
        var edited = editor.RemoveProperty(owner, name);
        var left = All(edited.Root).First(node => node.Start == owner.Start && node.Kind == SourceKind.Object);
        return left[name] is null && RawProperties(edited, left).SequenceEqual(RawProperties(editor, owner).Where(raw => raw.Name != name));
    }).QuickCheckThrowOnFailure();

    private static (Random, SourceEditor) Start(int seed)
    {
        var random = new Random(seed);
        return (random, SourceEditor.Open(new RandomJson(random).Document())!);
    }

    private static SourceNode Pick(Random random, IEnumerable<SourceNode> nodes) => nodes.ToList() is { Count: > 0 } list ? list[random.Next(list.Count)] : null!;

    private static bool AddsOnly(SourceEditor before, SourceEditor after, int place, List<string> added, SourceEditor? placeIn = null)
    {
        var tokens = Tokens(before.Text);
        var position = Starts((placeIn ?? before).Text).Count(start => start < place);
        tokens.InsertRange(position, added);
        return tokens.SequenceEqual(Tokens(after.Text));
    }

    private static IEnumerable<(string Name, string Raw)> RawProperties(SourceEditor editor, SourceNode node) =>
        node.Properties.Select(property => (property.Key, Encoding.UTF8.GetString(editor.Text[property.Value.Start..property.Value.End])));

    /// <summary>Names, brackets and scalars as they are spelled.</summary>
    private static List<string> Tokens(ReadOnlySpan<byte> text)
    {
        var tokens = new List<string>();
        var reader = new Utf8JsonReader(text[MarkOf(text)..]);
        while (reader.Read())
        {
            var raw = Encoding.UTF8.GetString(reader.ValueSpan);
            tokens.Add(reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? $"\"{raw}\"" : raw);
        }
        return tokens;
    }

    private static List<int> Starts(ReadOnlySpan<byte> text)
    {
        var starts = new List<int>();
        var reader = new Utf8JsonReader(text[MarkOf(text)..]);
        while (reader.Read())
        {
            starts.Add((int)reader.TokenStartIndex + MarkOf(text));
        }
        return starts;
    }

    private static int MarkOf(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? 3 : 0;

    private static byte[] Print(JsonNode? value) =>
        Texts.Bytes(value?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "null");

    private static JsonNode? AsJson(SourceNode node) => node.Kind switch
    {
        SourceKind.Null => null,
        SourceKind.Boolean => JsonValue.Create(node.AsBoolean()),
        SourceKind.Number => JsonNode.Parse(node.Text!),
        SourceKind.String => JsonValue.Create(node.Text),
        SourceKind.Array => new JsonArray([.. node.Items.Select(AsJson)]),
        SourceKind.Object => new JsonObject(node.Properties.DistinctBy(property => property.Key).Select(property => KeyValuePair.Create(property.Key, AsJson(node[property.Key]!)))),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static IEnumerable<SourceNode> All(SourceNode node) =>
        node.Items.Concat(node.Properties.Select(property => property.Value)).SelectMany(All).Prepend(node);
}
