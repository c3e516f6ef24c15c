using System.CommandLine;

namespace Bansou.Flow.Server.Cli;

/// <summary>The data folder, for every verb that works on one.</summary>
internal static class DataOption
{
    public static readonly Option<string> Required = new("--data") { Description = "データのフォルダ", HelpName = "FOLDER", Required = true };
}
