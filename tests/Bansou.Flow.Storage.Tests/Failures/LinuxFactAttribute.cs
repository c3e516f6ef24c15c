namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>A fact that watches a process through /proc; elsewhere it is reported as skipped, with the reason.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "NOT TESTED HERE: seeing that a process stands still needs Linux.";
        }
    }
}
