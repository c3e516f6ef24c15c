using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Meetings;

/// <summary>会議の命令の結果.</summary>
/// <param name="Decision">For <see cref="RunKind.Repeated"/> the events of the first time; empty for <see cref="RunKind.KeyReused"/> and <see cref="RunKind.VersionDiffers"/>.</param>
/// <param name="Version">Version of the meeting after it, or as it is.</param>
/// <param name="Crossed">Cases that took an outcome with it.</param>
public sealed record MeetingOutcome(RunKind Kind, MeetingDecision Decision, int Version, MeetingState After, ImmutableArray<CaseId> Crossed);
