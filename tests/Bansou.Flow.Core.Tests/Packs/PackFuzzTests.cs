using System.Text;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Tests.Packs;

/// <summary>Whatever stands in the files of a pack: never an exception, and every finding names its file.</summary>
public class PackFuzzTests
{
    private static readonly string[] WrongValues = ["null", "true", "-7", "1e400", "\"\"", "\"あ\"", "[]", "{}", "[[null]]", "[{}]", "{\"id\":[]}"];

    [Theory]
    [InlineData("pack.json")]
    [InlineData("resources.json")]
    [InlineData("scenarios/S-01.json")]
    public void A_wrong_type_anywhere_never_throws(string file)
    {
        var files = PackFiles.Sound().ToDictionary(entry => entry.Key, entry => Encoding.UTF8.GetBytes(entry.Value));
        var sound = files[file];
        foreach (var node in All(SourceReader.Read(sound).Root!))
        {
            foreach (var wrong in WrongValues)
            {
                files[file] = [.. sound.AsSpan(0, node.Start), .. Encoding.UTF8.GetBytes(wrong), .. sound.AsSpan(node.End)];
                PackReader.Read(files).Diagnostics.ShouldAllBe(finding => finding.File != null && finding.Message.Length > 0);
            }
        }
    }

    [Fact]
    public void Flipped_bytes_never_throw()
    {
        var random = new Random(5);
        var sound = PackFiles.Sound().ToDictionary(entry => entry.Key, entry => Encoding.UTF8.GetBytes(entry.Value));
        for (var round = 0; round < 1000; round++)
        {
            var files = sound.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray());
            var spoiled = files.Values.ElementAt(random.Next(files.Count));
            for (var flips = random.Next(1, 5); flips > 0; flips--)
            {
                spoiled[random.Next(spoiled.Length)] = (byte)random.Next(256);
            }
            var result = PackReader.Read(files);
            (result.Pack is not null || result.HasErrors).ShouldBeTrue();
        }
    }

    private static IEnumerable<SourceNode> All(SourceNode node) =>
        node.Items.Concat(node.Properties.Select(property => property.Value)).SelectMany(All).Prepend(node);
}
