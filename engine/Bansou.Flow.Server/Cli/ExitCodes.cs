namespace Bansou.Flow.Server.Cli;

/// <summary>What every verb ends with.</summary>
internal static class ExitCodes
{
    public const int Good = 0;
    public const int Findings = 1;
    public const int Usage = 2;
}
