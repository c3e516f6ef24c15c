using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases.Consents;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Merging;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Records;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Watching;

namespace Bansou.Flow.Core.Cases;

/// <summary>ケースの今: a case is not there yet, active, or seen off. Nothing else: no state but 見送り is an end (HR-5).</summary>
public abstract record CaseState
{
    private CaseState() { }

    public static readonly CaseState None = new NotOpened();

    public sealed record NotOpened : CaseState;

    public sealed record Active : CaseState
    {
        public required CaseId Id { get; init; }
        public required FlowVersion FlowVersion { get; init; }
        public required DateTimeOffset OpenedAt { get; init; }

        /// <summary>Where the person was connected from, when that was another municipality (CS-15).</summary>
        public CaseOrigin? Origin { get; init; }

        /// <summary>Exactly one of each, always (HR-3, CS-11).</summary>
        public required CaseHolders Holders { get; init; }

        public TokenState Tokens { get; init; } = TokenState.Empty;
        public ReferralState.Book Referrals { get; init; } = ReferralState.Book.Empty;
        public NeedBook Needs { get; init; } = NeedBook.Empty;
        public ConsentBook Consents { get; init; } = ConsentBook.Empty;
        public WatchState Watch { get; init; } = WatchState.None;
        public CaseRecords Records { get; init; } = CaseRecords.Empty;

        /// <summary>Whether it was found to be of the same person as another (分けることもできる).</summary>
        public CaseBundle Bundle { get; init; } = CaseBundle.Alone;

        /// <summary>When each periodic step of the flow last began.</summary>
        public ImmutableDictionary<StepId, DateTimeOffset> Periodic { get; init; } = ImmutableDictionary<StepId, DateTimeOffset>.Empty;

        /// <summary>Variables of the flow by name.</summary>
        public ImmutableDictionary<string, JsonElement> Variables { get; init; } = ImmutableDictionary<string, JsonElement>.Empty;
    }

    /// <summary>見送り: kept, read, grieved over; never changed but for records of the farewell.</summary>
    public sealed record SeenOff(Active Last, DateTimeOffset At) : CaseState;
}

/// <summary>The immutable version of a flow that a case runs: opened with, changed only by a migration somebody looked at.</summary>
/// <param name="Hash">Over the whole closure of sub-flows (CS-14).</param>
public sealed record FlowVersion(string FlowId, int Version, string Hash);

/// <summary>
/// 自治体をまたぐつなぎのもと: the case there stays open and keeps its overview holder until arrival; this one has its own (CS-15).
/// </summary>
public sealed record CaseOrigin(string Municipality, CaseId Case, ReferralId Referral);
