using System.Text.RegularExpressions;

namespace Bansou.Flow.Tests.House;

/// <summary>A public type of Core says what it is before anybody has to read it; nothing in Core asks the machine for the time.</summary>
public sealed partial class PublicTypeTests
{
    [Fact]
    public void Every_public_type_of_Core_says_what_it_is()
    {
        var types = RepositoryFiles.Of("engine/Bansou.Flow.Core/", ".cs").SelectMany(file => TypesOf(file, RepositoryFiles.Read(file))).ToLookup(type => type.Name);

        types.Where(parts => !parts.Any(part => part.Documented)).Select(parts => parts.First().Place).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_in_Core_asks_for_the_time_or_makes_up_ids() =>
        RepositoryFiles.Of("engine/Bansou.Flow.Core/", ".cs").Where(file => Impure().IsMatch(RepositoryFiles.Read(file))).ShouldBeEmpty();

    private static IEnumerable<(string Name, bool Documented, string Place)> TypesOf(string path, string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (PublicType().Match(lines[i]) is { Success: true } match)
            {
                var above = i - 1;
                while (above > 0 && lines[above].StartsWith('['))
                {
                    above--;
                }
                yield return (match.Groups[1].Value, above >= 0 && lines[above].StartsWith("///", StringComparison.Ordinal), $"{path}:{i + 1}");
            }
        }
    }

    [GeneratedRegex(@"^public (?:sealed |abstract |static |readonly |partial )*(?:class|record(?: struct)?|enum|interface|struct|delegate \w+) (\w+)")]
    private static partial Regex PublicType();

    [GeneratedRegex(@"DateTime(Offset)?\.(Now|UtcNow|Today)|Guid\.NewGuid|TimeProvider\.System|Random\.Shared")]
    private static partial Regex Impure();
}
