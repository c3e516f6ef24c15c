using System.Diagnostics;
using System.Text;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Tests.Definitions;

/// <summary>Whatever the bytes: a tree with places or a sentence with a place, never an exception.</summary>
public class SourceReaderTests
{
    [Theory]
    [InlineData("", "BF001", 1, 1)]
    [InlineData(" \r\n\t ", "BF001", 1, 1)]
    [InlineData("{\"a\": 1", "BF003", 1, 8)]
    [InlineData("[1,", "BF003", 1, 4)]
    [InlineData("{\n \"a\": \"b", "BF003", 2, 9)]
    [InlineData("tru", "BF003", 1, 4)]
    [InlineData("{\n  \"あ😀\": あ }", "BF004", 2, 10)]
    [InlineData("{\"a\" 1}", "BF004", 1, 6)]
    [InlineData("[1] x", "BF004", 1, 5)]
    [InlineData("[1] [2]", "BF004", 1, 5)]
    [InlineData("[\"a\nb\"]", "BF004", 1, 4)]
    [InlineData("[NaN]", "BF007", 1, 2)]
    [InlineData("[ Infinity]", "BF007", 1, 3)]
    [InlineData("[1,\n -Infinity]", "BF007", 2, 3)]
    [InlineData("[01]", "BF004", 1, 3)]
    [InlineData("['a']", "BF004", 1, 2)]
    public void What_is_no_JSON_is_told_with_its_place(string text, string code, int line, int column)
    {
        var result = SourceReader.Read(Texts.Bytes(text));

        result.Root.ShouldBeNull();
        var finding = result.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Place.Line, finding.Place.Column).ShouldBe((code, line, column));
    }

    [Theory]
    [InlineData("[1, 2,]", "BF010", 1, 7)]
    [InlineData("{\"a\": 1,\n}", "BF010", 2, 1)]
    [InlineData("[1, /* why */ ]", "BF009,BF010", 1, 5)]
    [InlineData("// first\n[1]", "BF009", 1, 1)]
    [InlineData("[1] // last", "BF009", 1, 5)]
    [InlineData("[1 /* a */ , 2]", "BF009", 1, 4)]
    [InlineData("{\"a\": 1, \"b\": 2, \"a\": 3}", "BF011", 1, 18)]
    [InlineData("[\"\\ud800\"]", "BF012", 1, 2)]
    [InlineData("{\"\\udc00\": 1}", "BF012", 1, 2)]
    public void What_can_be_forgiven_is_read_and_told(string text, string codes, int line, int column)
    {
        var result = SourceReader.Read(Texts.Bytes(text));

        result.Root.ShouldNotBeNull();
        string.Join(",", result.Diagnostics.Select(d => d.Code)).ShouldBe(codes);
        (result.Diagnostics[0].Place.Line, result.Diagnostics[0].Place.Column).ShouldBe((line, column));
    }

    [Fact]
    public void Every_value_knows_its_path_line_column_and_bytes()
    {
        var text = "{ \"a\": [1,\r\n  {\"名前\": \"😀\", \"x y\": -1.50e+3 }] }";
        var bytes = Texts.Bytes(text);

        var inner = SourceReader.Read(bytes).Root!["a"]!.Items[1];

        inner.Place.ShouldBe(new SourcePlace("$.a[1]", 2, 3));
        inner["名前"]!.Place.ShouldBe(new SourcePlace("$.a[1].名前", 2, 10));
        var number = inner["x y"]!;
        number.Place.ShouldBe(new SourcePlace("$.a[1]['x y']", 2, 23));
        number.Text.ShouldBe("-1.50e+3");
        Encoding.UTF8.GetString(bytes[number.Start..number.End]).ShouldBe("-1.50e+3");
        Encoding.UTF8.GetString(bytes[inner.Start..inner.End]).ShouldBe("{\"名前\": \"😀\", \"x y\": -1.50e+3 }");
    }

    [Theory]
    [InlineData("\\u3042", "あ")]
    [InlineData("\\ud83d\\ude00", "😀")]
    [InlineData("a\\ud800", "a\uFFFD")]
    [InlineData("\\ud800\\ud83d\\ude00", "\uFFFD😀")]
    [InlineData("\\\\ud800", "\\ud800")]
    [InlineData("\\\\\\udc00x", "\\\uFFFDx")]
    public void Escapes_become_text_and_half_characters_a_replacement(string escaped, string text) =>
        SourceReader.Read(Texts.Bytes($"[\"{escaped}\"]")).Root!.Items[0].AsString().ShouldBe(text);

    [Fact]
    public void A_byte_order_mark_is_accepted_and_counted_in_the_bytes()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Texts.Bytes("{\"a\":1}")];

        var root = SourceReader.Read(bytes).Root!;

        (root.Start, root["a"]!.Start, root["a"]!.Place.Column).ShouldBe((3, 8, 6));
    }

    [Fact]
    public void Shift_JIS_is_told_with_its_line()
    {
        byte[] bytes = [.. Texts.Bytes("{\n \"name\": \"あ"), 0x91, 0x8A, 0x92, 0x6B, .. Texts.Bytes("\"}")];

        var finding = SourceReader.Read(bytes).Diagnostics.ShouldHaveSingleItem();

        (finding.Code, finding.Place.Line, finding.Place.Column).ShouldBe(("BF002", 2, 12));
        finding.Message.ShouldContain("UTF-8");
    }

    [Fact]
    public void UTF_16_is_told() =>
        SourceReader.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray()).Diagnostics.Single().Code.ShouldBe("BF002");

    [Theory]
    [InlineData(200, 0)]
    [InlineData(201, 1)]
    [InlineData(10_000, 1)]
    public void Nesting_has_a_limit(int levels, int findings)
    {
        var result = SourceReader.Read(Texts.Bytes(new string('[', levels) + new string(']', levels)));

        result.Diagnostics.Count(d => d.Code == "BF005").ShouldBe(findings);
        result.Diagnostics.Length.ShouldBe(findings);
    }

    [Fact]
    public void Fifty_megabytes_are_refused_with_a_sentence_and_without_reading_them()
    {
        var bytes = new byte[50_000_000];
        bytes.AsSpan().Fill((byte)' ');
        var before = GC.GetAllocatedBytesForCurrentThread();

        var finding = SourceReader.Read(bytes).Diagnostics.ShouldHaveSingleItem();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000_000);
        finding.Code.ShouldBe("BF006");
        finding.Message.ShouldContain("50MB");
    }

    [Fact]
    public void Too_many_values_are_refused_before_they_fill_the_memory()
    {
        var bytes = Texts.Bytes("[" + string.Join(",", Enumerable.Repeat("0", SourceReader.MostValues)) + "]");

        SourceReader.Read(bytes).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BF008");
    }

    [Fact]
    public void A_thousand_findings_are_enough()
    {
        var bytes = Texts.Bytes("[" + string.Concat(Enumerable.Repeat("1,/**/", 3000)) + "1]");

        var diagnostics = SourceReader.Read(bytes).Diagnostics;

        diagnostics.Length.ShouldBe(1001);
        diagnostics.ShouldContain(d => d.Code == "BF013" && d.Message.Contains("2000"));
    }

    [Fact]
    public void One_line_of_many_megabytes_takes_linear_time()
    {
        var bytes = Texts.Bytes("[" + string.Join(",", Enumerable.Repeat("\"" + new string('x', 60) + "\"", 100_000)) + "]");
        var started = Stopwatch.GetTimestamp();

        SourceReader.Read(bytes).Root!.Items[^1].Place.Column.ShouldBe(2 + 99_999 * 63);

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(30), "a hang guard: counting columns anew from the start of the line would take minutes");
    }
}
