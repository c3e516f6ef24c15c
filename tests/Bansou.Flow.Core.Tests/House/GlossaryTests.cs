using System.Reflection;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Tests.House;

/// <summary>docs/GLOSSARY.md is the language of the code: what it names is there, and no command or event is without a Japanese word.</summary>
public sealed class GlossaryTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Core = [.. typeof(CaseCommand).Assembly.GetTypes().Where(type => !type.Name.Contains('<', StringComparison.Ordinal))];

    private static readonly HashSet<string> Known = [.. Core.SelectMany(NamesOf)];

    [Fact]
    public void The_glossary_has_rows() => GlossaryRow.All.Count.ShouldBeGreaterThan(100);

    [Fact]
    public void Every_identifier_of_the_glossary_exists_in_the_core() =>
        GlossaryRow.All.Where(row => !row.IsWord && !Known.Contains(row.Identifier)).Select(row => row.ToString()).ShouldBeEmpty();

    [Fact]
    public void Only_what_the_core_does_not_have_is_marked_as_a_word() =>
        GlossaryRow.All.Where(row => row.IsWord && Known.Contains(row.Identifier)).Select(row => row.ToString()).ShouldBeEmpty();

    [Fact]
    public void Every_command_and_every_event_has_a_row()
    {
        var named = GlossaryRow.All.Select(row => row.Identifier).ToHashSet(StringComparer.Ordinal);

        MessagesOfTheCore().Where(message => !named.Contains(message)).ShouldBeEmpty("docs/GLOSSARY.md needs a row for each of these");
    }

    [Fact]
    public void Every_row_has_a_Japanese_word_and_one_identifier()
    {
        GlossaryRow.All.Where(row => !System.Text.RegularExpressions.Regex.IsMatch(row.Japanese, "[ぁ-んァ-ヶ一-龠]")).Select(row => row.ToString()).ShouldBeEmpty();
        GlossaryRow.All.Where(row => row.Identifiers != 1).Select(row => row.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void No_identifier_has_two_rows() => GlossaryRow.All.Select(row => row.Identifier).ShouldBeUnique();

    /// <summary>The nested records of every closed hierarchy that is called a command or an event.</summary>
    private static IEnumerable<string> MessagesOfTheCore()
    {
        var roots = Core.Where(type => type is { IsAbstract: true, IsNested: false } && (type.Name.EndsWith("Command", StringComparison.Ordinal) || type.Name.EndsWith("Event", StringComparison.Ordinal)));
        return from root in roots
               from message in root.GetNestedTypes()
               where message.IsSubclassOf(root)
               select $"{root.Name}.{message.Name}";
    }

    /// <summary>A type by its name and by its name inside the one that holds it; each member as <c>Type.Member</c>.</summary>
    private static IEnumerable<string> NamesOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        yield return name;
        var full = type.IsNested ? $"{type.DeclaringType!.Name.Split('`')[0]}.{name}" : name;
        yield return full;
        foreach (var member in type.GetMembers(Everything))
        {
            yield return $"{name}.{member.Name}";
            yield return $"{full}.{member.Name}";
        }
    }
}
