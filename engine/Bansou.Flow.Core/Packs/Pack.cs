using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Forms;

namespace Bansou.Flow.Core.Packs;

/// <summary>パック: everything that a municipality brings along. Read from the folder <c>workflows/SLUG/</c> (docs/flow-format.md).</summary>
public sealed record Pack
{
    public required string Slug { get; init; }

    /// <summary>Name of the municipality.</summary>
    public required string Name { get; init; }

    public string? Description { get; init; }

    /// <summary>Definition id of the flow that a new case runs.</summary>
    public required string MainFlow { get; init; }

    /// <summary>Who holds a nameless notice (CS-11): id of one of <see cref="People"/>.</summary>
    public required string DutyPerson { get; init; }

    /// <summary>Meeting type whose agenda late work ends on; requires consent (CS-8).</summary>
    public required string EscalationMeeting { get; init; }

    public ImmutableArray<Organisation> Organisations { get; init; } = [];
    public ImmutableArray<Role> Roles { get; init; } = [];
    public ImmutableArray<StaffMember> People { get; init; } = [];
    public ImmutableArray<MeetingType> MeetingTypes { get; init; } = [];
    public ImmutableArray<NamedItem> Categories { get; init; } = [];
    public ImmutableArray<NamedItem> Stations { get; init; } = [];
    public ImmutableArray<NamedItem> Forms { get; init; } = [];

    /// <summary>Forms that the pack brings itself; every other listed form is the national one (<see cref="FormOf"/>).</summary>
    public ImmutableArray<FormDefinition> OwnForms { get; init; } = [];

    public ImmutableArray<NamedItem> Documents { get; init; } = [];
    public ImmutableArray<Resource> Resources { get; init; } = [];
    public CalendarSettings Calendar { get; init; } = new();
    public ReferralClocks Clocks { get; init; } = new();

    /// <summary>The municipality's own words, by English term of the glossary.</summary>
    public ImmutableDictionary<string, string> Words { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>訳語: names and words of the pack in other languages, at most one for each.</summary>
    public ImmutableArray<PackLanguage> Languages { get; init; } = [];

    /// <summary>Severity of lint rules by code; null switches a rule off.</summary>
    public ImmutableDictionary<string, Severity?> LintSeverities { get; init; } = ImmutableDictionary<string, Severity?>.Empty;

    /// <summary>All flows of the pack, sub-flows too.</summary>
    public ImmutableArray<PackFlow> Flows { get; init; } = [];

    public ImmutableArray<Simulation.Scenario> Scenarios { get; init; } = [];

    /// <summary>様式の中身: the pack's own, else of the national set; null for a form that is not listed, or has no fields yet.</summary>
    public FormDefinition? FormOf(string id) =>
        Forms.Any(form => form.Id == id) ? OwnForms.FirstOrDefault(form => form.Id == id) ?? NationalForms.Find(id) : null;
}

/// <param name="File">Path inside the pack, such as <c>flows/main.json</c>.</param>
public sealed record PackFlow(string File, FlowDefinition Definition);

/// <summary>名前のあるもの: a category, station, form or document of a pack.</summary>
public sealed record NamedItem(string Id, string Name);

/// <param name="Kind">municipality, contractor, hospital, employer, ... (free).</param>
public sealed record Organisation(string Id, string Name, string Kind);

/// <param name="Code">Role code of docs/GLOSSARY.md that says what the role may do, such as <c>counselor</c>.</param>
public sealed record Role(string Id, string Name, string Code);

/// <summary>An invented member of staff or a person around; 架空.</summary>
public sealed record StaffMember(string Id, string Name, string Organisation, ImmutableArray<string> Roles)
{
    /// <summary>ふりがな: how the name is said, where the pack writes it.</summary>
    public string? Reading { get; init; }
}

/// <param name="Basis">Legal ground, in words.</param>
/// <param name="ConsentRequired">Whether an agenda item needs the person's consent.</param>
/// <param name="Isolated">支援会議 (106条の6): what is said stays inside (HR-12, CS-13).</param>
public sealed record MeetingType(string Id, string Name, string Basis, bool ConsentRequired, bool Isolated, ImmutableArray<string> Members);

/// <summary>社会資源: a receiver that the pack knows.</summary>
/// <param name="CheckedOn">When somebody last asked whether there is room, ISO date, or null.</param>
public sealed record Resource(string Id, string Name, string Category, string? Organisation, string? CheckedOn);

/// <summary>Days off beside Saturdays and Sundays and the national holidays.</summary>
public sealed record CalendarSettings
{
    /// <summary>Days of the week on which the office is closed.</summary>
    public ImmutableArray<DayOfWeek> Weekend { get; init; } = [DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Whether Japan's national holidays are days off.</summary>
    public bool NationalHolidays { get; init; } = true;

    /// <summary>年末年始: closed every year from this month and day to that, both included. Default 12-29 to 01-03.</summary>
    public (int Month, int Day) YearEndFrom { get; init; } = (12, 29);
    public (int Month, int Day) YearEndTo { get; init; } = (1, 3);

    /// <summary>Single days on which the office is closed.</summary>
    public ImmutableArray<DateOnly> Closed { get; init; } = [];

    /// <summary>Single days on which it is open although they would be off.</summary>
    public ImmutableArray<DateOnly> Open { get; init; } = [];
}

/// <summary>つなぎの時計: days after which a referral's state wants attention; business days but for <see cref="PersonDeclinedDays"/>.</summary>
/// <remarks>Defaults are proposals of the domain notes (S3-S9); each municipality sets its own.</remarks>
public sealed record ReferralClocks
{
    public int PreparingDays { get; init; } = 3;
    public int AcknowledgeDays { get; init; } = 2;
    public int DecideDays { get; init; } = 5;
    public int FirstContactDays { get; init; } = 10;
    public int WaitlistReviewDays { get; init; } = 20;
    public int InfoNeededDays { get; init; } = 3;
    public int NextStepDays { get; init; } = 3;

    /// <summary>Calendar days until somebody gently asks again after the person declined.</summary>
    public int PersonDeclinedDays { get; init; } = 30;

    /// <summary>Attempts for one need after which a conference is proposed (never required).</summary>
    public int AttemptLimit { get; init; } = 3;
}
