namespace Bansou.Flow.Server.Hosting;

/// <summary>How a server is to run.</summary>
internal sealed record ServerOptions
{
    public const string LocalAddress = "http://127.0.0.1:5080";

    /// <summary>Folder of the installation; null while only the shape of the server is wanted.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Invented people and one account for each role, on this machine only.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Which of the shipped municipalities the demonstration has; null for all.</summary>
    public IReadOnlyList<string>? DemoMunicipalities { get; init; }

    /// <summary>Whether there is anything to open: not when a tool only looks at the shape of the server.</summary>
    public bool HasData => IsDemo || DataFolder is not null;

    /// <summary>Where the built web app lies: beside the program.</summary>
    public string SiteFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    public string Address { get; init; } = LocalAddress;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public string[] HostArguments { get; init; } = [];

    /// <summary>Replaces the network where a test talks to the server within the process.</summary>
    public Action<WebApplicationBuilder>? Configure { get; init; }
}
