using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Bansou.Flow.Server.Cli;

/// <summary>使い方: the usual help, with the two words in Japanese that its translation leaves in English.</summary>
internal sealed class JapaneseHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        var code = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(text.ToString().Replace("Description:", "説明:", StringComparison.Ordinal).Replace("(REQUIRED)", "（必須）  ", StringComparison.Ordinal));
        return code;
    }
}
