using System.Text;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Journal;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Core.Tests.Journal;

/// <summary>Whatever stands in <c>with</c>: a command or its problems, never both, never an exception.</summary>
public class CommandFuzzTests
{
    private static readonly string[] Values =
    [
        "null", "true", "1", "-0.5e400", "12345678901234567890", "\"\"", "\"A1\"", "\"arrived\"", "\"2026-04-06\"", "\"2026-13-45T99:99Z\"", "\"0001-01-01\"", "\"\\ud800\"", "\"架空\\u0000\"",
        "[]", "[1]", "[\"basic\"]", "[{}]", "[{\"step\":\"A\",\"resume\":true}]", "{}", "{\"a\":{\"b\":[null]}}", "{\"person\":\"a\",\"organisation\":\"b\"}",
    ];

    [Fact]
    public void Any_fields_of_any_command_are_read_or_told()
    {
        var field = from name in Gen.Elements(CommandCatalog.Names.SelectMany(name => CommandCatalog.FieldsOf(name)).Select(each => each.TrimEnd('?')).Append("unknown").Distinct())
                    from value in Gen.Elements(Values)
                    select $"\"{name}\":{value}";
        var with = from fields in field.ListOf() select "{" + string.Join(',', fields) + "}";
        Prop.ForAll(Gen.Elements(CommandCatalog.Names.Append("nothing")).Zip(with).ToArbitrary(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void Every_value_in_every_field_alone_is_read_or_told()
    {
        foreach (var name in CommandCatalog.Names)
        {
            foreach (var field in CommandCatalog.FieldsOf(name))
            {
                foreach (var value in Values)
                {
                    Check((name, $"{{\"{field.TrimEnd('?')}\":{value}}}"));
                }
            }
        }
    }

    private static void Check((string Name, string With) written)
    {
        var result = CommandCatalog.Read(written.Name, SourceReader.Read(Encoding.UTF8.GetBytes(written.With)).Root, SourcePlace.None);
        (result.Command is null).ShouldBe(!result.Problems.IsEmpty);
        if (result.Command is { } command)
        {
            CommandCatalog.Write(command).ShouldNotBeEmpty();
        }
    }
}
