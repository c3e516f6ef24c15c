namespace Bansou.Flow.Server.Hosting;

/// <summary>Tools of the build start the program to look at its host (the OpenAPI document is written so); they must not meet the verbs.</summary>
internal static class HostTool
{
    public static bool IsCalling(string[] arguments) => arguments.Any(argument => argument.StartsWith("--applicationName=", StringComparison.Ordinal));
}
