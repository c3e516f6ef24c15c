using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Bansou.Flow.Server.Cli;

/// <summary>What was wrong with the arguments, in Japanese.</summary>
internal static class UsageWords
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        foreach (var token in parsed.UnmatchedTokens)
        {
            yield return $"「{token}」は分かりません。";
        }
        foreach (var problem in parsed.Errors)
        {
            if (Of(problem, parsed) is { } words)
            {
                yield return words;
            }
        }
    }

    private static string? Of(ParseError problem, ParseResult parsed) => problem.SymbolResult switch
    {
        OptionResult { Tokens: [var given, ..] } option when Choices(option.Option) is [_, ..] choices => $"「{option.Option.Name}」に「{given.Value}」は使えません。書ける値は {string.Join("、", choices)} です。",
        OptionResult { Tokens.Count: > 1 } option => $"「{option.Option.Name}」の値はひとつだけ書いてください。",
        OptionResult option => $"「{option.Option.Name}」の値を書いてください。",
        ArgumentResult argument => $"「{argument.Argument.Name}」を書いてください。",
        _ when parsed.UnmatchedTokens.Count > 0 => null,
        CommandResult { Command: { Subcommands.Count: > 0 } command } => $"何をするかを書いてください（{string.Join("、", command.Subcommands.Select(verb => verb.Name))}）。",
        CommandResult { Command: var command } => $"「{string.Join("」「", command.Arguments.Select(argument => argument.Name))}」を書いてください。",
        _ => problem.Message,
    };

    private static List<string> Choices(Option option) => [.. option.GetCompletions(CompletionContext.Empty).Select(choice => choice.Label)];
}
