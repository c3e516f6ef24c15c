namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>A fact that needs root to set up its condition. Without root it is reported as skipped, with the reason; with root it must set it up or fails.</summary>
internal sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            Skip = "NOT TESTED HERE: mounting a small disk and working as another user need root on Linux.";
        }
    }
}
