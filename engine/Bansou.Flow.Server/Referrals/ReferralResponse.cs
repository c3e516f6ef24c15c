using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Referrals;

/// <summary>つなぎ, as much of it as the reader may see; what is not shown is null.</summary>
internal sealed record ReferralResponse
{
    public required string Id { get; init; }
    public required ReferralStage Stage { get; init; }
    public required string StageName { get; init; }
    public required DateTimeOffset Since { get; init; }
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>What is waited for now, and from whom; null where the attempt has ended.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>The day for it is over.</summary>
    public bool Late { get; init; }

    public string? Need { get; init; }
    public string? Step { get; init; }
    public string? Receiver { get; init; }
    public string? ReceiverName { get; init; }
    public string? ReceiverPerson { get; init; }

    /// <summary>The attempt that this one connects anew (つなぎ直し).</summary>
    public string? Replaces { get; init; }

    public string? PersonName { get; init; }

    /// <summary>For a receiver: ふりがな, and how the person likes to be called.</summary>
    public string? PersonReading { get; init; }

    public string? CalledAs { get; init; }

    public string? Summary { get; init; }
    public string? Request { get; init; }
    public string? PersonsWish { get; init; }
    public bool? Accompanied { get; init; }

    /// <summary>Neither consent nor a documented ground is there yet.</summary>
    public bool? ConsentPageOpen { get; init; }

    public DateTimeOffset? ArrivedAt { get; init; }
    public DateTimeOffset? CheckedAt { get; init; }
    public DateTimeOffset? NextCheckAt { get; init; }

    /// <summary>How many checks were made since the arrival.</summary>
    public int? ChecksDone { get; init; }

    public bool? HasOpenConcern { get; init; }

    /// <summary>For a receiver: kinds of information that the person agreed to.</summary>
    public IReadOnlyList<string>? Told { get; init; }

    /// <summary>For a receiver: what was written about those kinds.</summary>
    public IReadOnlyList<SharedWordsResponse>? Shared { get; init; }

    /// <summary>For a receiver: how the person may be reached.</summary>
    public IReadOnlyList<SharedContactResponse>? ContactWays { get; init; }

    public static ReferralResponse Of(ReferralState referral, PackNames names, DateTimeOffset now) => new()
    {
        Id = referral.Id.Value,
        Stage = referral.Stage,
        StageName = ReferralTables.Stage.Say(referral.Stage, names.Language),
        Since = referral.Since,
        DueAt = referral.DueAt,
        WaitsFor = ReferralTables.WaitsFor(referral.Stage, names.Language),
        Late = Lateness.IsLate(referral.DueAt ?? referral.NextCheckAt, now),
        Need = referral.Need.Value,
        Step = referral.Step.Value,
        Receiver = referral.Receiver?.Value,
        ReceiverName = names.Organisation(referral.Receiver),
        ReceiverPerson = referral.ReceiverPerson?.Value,
        Replaces = referral.Replaces?.Value,
        Summary = referral.Summary,
        Request = referral.Request,
        PersonsWish = referral.PersonsWish,
        Accompanied = referral.Accompanied,
        ConsentPageOpen = referral.ConsentPageOpen,
        ArrivedAt = referral.ArrivedAt,
        CheckedAt = referral.CheckedAt,
        NextCheckAt = referral.NextCheckAt,
        ChecksDone = referral.ChecksDone,
        HasOpenConcern = referral.HasOpenConcern,
    };

    public static ReferralResponse Of(ReferralLine line, PackNames names, DateTimeOffset now) => new()
    {
        Id = line.Referral.Value,
        Stage = line.Stage,
        StageName = ReferralTables.Stage.Say(line.Stage, names.Language),
        Since = line.Since,
        DueAt = line.DueAt,
        WaitsFor = ReferralTables.WaitsFor(line.Stage, names.Language),
        Late = Lateness.IsLate(line.DueAt, now),
        Need = line.Need.Value,
        Receiver = line.Receiver?.Value,
        ReceiverName = names.Organisation(line.Receiver),
        Replaces = line.Replaces?.Value,
        HasOpenConcern = line.HasOpenConcern,
    };

    /// <summary>For a receiver that sees the plan, too: the slip, and the attempt's place among the others.</summary>
    public static ReferralResponse Of(ReferralLine line, ReferralSlip slip, PackNames names, DateTimeOffset now) => Of(slip, now, names.Language) with
    {
        Need = line.Need.Value,
        Receiver = line.Receiver?.Value,
        ReceiverName = names.Organisation(line.Receiver),
        Replaces = line.Replaces?.Value,
        HasOpenConcern = line.HasOpenConcern,
    };

    public static ReferralResponse Of(ReferralSlip slip, DateTimeOffset now, TellingLanguage language) => new()
    {
        Id = slip.Referral.Value,
        Stage = slip.Stage,
        StageName = ReferralTables.StageForReceiver(slip.Stage, language),
        Since = slip.Since,
        DueAt = slip.DueAt,
        WaitsFor = ReferralTables.WaitsForReceiver(slip.Stage, language),
        Late = Lateness.IsLate(slip.DueAt, now),
        PersonName = slip.Name?.Name,
        PersonReading = slip.Name?.Reading,
        CalledAs = slip.Name?.CalledAs,
        Summary = slip.Summary,
        Request = slip.Request,
        PersonsWish = slip.PersonsWish,
        Accompanied = slip.Accompanied,
        Told = slip.Told,
        Shared = [.. slip.Shared.Select(words => SharedWordsResponse.Of(words, language))],
        ContactWays = [.. slip.ContactWays.Select(way => SharedContactResponse.Of(way, language))],
    };
}

/// <param name="SectionName">The same in plain Japanese.</param>
internal sealed record SharedWordsResponse(AssessmentSection Section, string SectionName, string Text, string OwnWords)
{
    public static SharedWordsResponse Of(SharedWords words, TellingLanguage language) => new(words.Section, RecordTables.AssessmentSection.Say(words.Section, language), words.Text, words.OwnWords);
}

/// <summary>連絡のしかた, as far as the person said yes to it.</summary>
/// <param name="KindName">The kind in plain Japanese.</param>
/// <param name="MaySayWhoWeAre">名のり: whether the caller may say from where they call.</param>
/// <param name="When">Hours and days that suit the person.</param>
internal sealed record SharedContactResponse(ContactWayKind Kind, string KindName, string To, Permission MayLeaveMessage, Permission MaySayWhoWeAre, string When)
{
    public static SharedContactResponse Of(ContactWay way, TellingLanguage language) => new(way.Kind, PeopleTables.ContactWayKind.Say(way.Kind, language), way.To, way.MayLeaveMessage, way.MaySayWhoWeAre, way.When);
}
