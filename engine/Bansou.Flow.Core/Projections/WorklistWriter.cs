using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Cases.Work;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Projections;

/// <summary>Writes the rows of one active case.</summary>
internal ref struct WorklistWriter(CaseFlow flow, CaseState.Active state)
{
    private readonly ImmutableArray<WorklistRow>.Builder rows = ImmutableArray.CreateBuilder<WorklistRow>(state.Tokens.Open.Length + 4);
    private readonly Holder lead = state.Holders.Lead;

    public readonly ImmutableArray<WorklistRow> Rows()
    {
        var watched = false;
        foreach (var open in state.Tokens.Open)
        {
            var step = flow[open.Step];
            if (open.MovesAt is not null && open.Status != ExecutionStatus.Faulted || WaitsWithItsReferral(open))
            {
                continue;
            }
            watched |= step.Kind == StepKind.Watch;
            rows.Add(OfStep(open, step));
        }
        if (!watched && state.Watch is WatchState.Watching watching)
        {
            rows.Add(Row("watch", WorklistKind.Watch, null, null, watching.Since, watching.NextContact, 0, false) with { Cause = WorklistCause.Watch });
        }
        foreach (var referral in state.Referrals.All)
        {
            Add(referral);
        }
        foreach (var item in state.Records.Work.All)
        {
            if (item.IsOpen)
            {
                rows.Add(OfWork(item));
            }
        }
        foreach (var wait in state.Tokens.Joins)
        {
            Add(wait);
        }
        return rows.DrainToImmutable();
    }

    /// <summary>A step without a clock because its referral has one: the referral's row says it all.</summary>
    private readonly bool WaitsWithItsReferral(StepExecution open) =>
        open is { DueAt: null, Referral: { } id, Status: not ExecutionStatus.Faulted } && state.Referrals.Find(id) is { } referral && Clock(referral) is not null;

    private readonly WorklistRow OfStep(StepExecution open, CaseStep step) => Timed(open, step) with
    {
        ClaimedBy = open.ClaimedBy,
        Cause = WorklistCauses.Of(flow, step, open.Causes),
        CauseStep = open.Causes is [.., var last] ? last.From : null,
        Receiver = open.Referral is { } id ? state.Referrals.Find(id)?.Receiver : null,
    };

    private readonly WorklistRow Timed(StepExecution open, CaseStep step)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"step:{open.Id}");
        var paused = open.Status == ExecutionStatus.Paused;
        if (open.Status == ExecutionStatus.Faulted)
        {
            return Row(key, WorklistKind.Fault, step, open.Referral, open.OpenedAt, open.DueAt, open.EscalationLevel, paused);
        }
        return step.Kind == StepKind.Watch && state.Watch is WatchState.Watching watching
            ? Row(key, WorklistKind.Watch, step, open.Referral, watching.Since, watching.NextContact, 0, paused)
            : Row(key, WorklistKind.Step, step, open.Referral, open.OpenedAt, open.DueAt, open.EscalationLevel, paused);
    }

    private readonly void Add(ReferralState referral)
    {
        if (Clock(referral) is not { } due)
        {
            return;
        }
        var check = referral.DueAt is null;
        var step = flow.Find(check ? referral.CheckStep ?? referral.Step : referral.Step);
        var open = step is null ? null : state.Tokens.Find(step.Id, referral.Id);
        var paused = open is { Status: ExecutionStatus.Paused };
        var kind = check ? WorklistKind.Check : WorklistKind.Referral;
        rows.Add(Row("referral:" + referral.Id.Value, kind, step, referral.Id, referral.Since, due, referral.EscalationLevel, paused) with
        {
            ClaimedBy = open is null ? referral.LookedAfterBy : open.ClaimedBy,
            Cause = check ? WorklistCause.Check : referral.Replaces is null ? WorklistCause.Referral : WorklistCause.Reconnection,
            CauseStep = referral.Step,
            Receiver = referral.Receiver,
            AwaitsReceiver = !check && referral.Stage.AwaitsReceiver(),
            TakenBy = !check && referral.Stage.AwaitsReceiver() ? referral.TakenBy : null,
        });
    }

    private readonly DateTimeOffset? Clock(ReferralState referral) =>
        referral is { DueAt: null, NextCheckAt: null } ? null : TimeDecider.ClockOf(flow, state, referral).Due;

    /// <summary>A join waits for other branches, which have rows of their own; it is somebody's once the time has run out.</summary>
    private readonly void Add(JoinWait wait)
    {
        if (wait.EscalationLevel >= Ladder.PhoneTask)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"join:{wait.Join.Value}/{wait.Round}");
            rows.Add(Row(key, WorklistKind.Join, flow[wait.Join], null, wait.Since, wait.DueAt, wait.EscalationLevel, false) with { Cause = WorklistCause.Step });
        }
    }

    private readonly WorklistRow OfWork(WorkItem item) => new()
    {
        Case = state.Id,
        Key = "work:" + item.Id.Value,
        Kind = WorklistKind.Work,
        Referral = item.Referral,
        Title = item.What,
        Cause = item.Meeting is null ? WorklistCause.Work : WorklistCause.Conference,
        Assignee = item.Owner,
        Organisation = WhereWorks(item.Owner),
        OpenedAt = item.Since,
        DueAt = OfficeTime.EndOf(item.On),
    };

    /// <summary>As the case and its pinned pack know it, so that a rebuild of another day gives the same row.</summary>
    private readonly OrganisationId WhereWorks(PersonId person)
    {
        if (person == lead.Person)
        {
            return lead.Organisation;
        }
        if (person == state.Holders.OverviewHolder.Person)
        {
            return state.Holders.OverviewHolder.Organisation;
        }
        foreach (var known in flow.Pack.People)
        {
            if (known.Id == person.Value)
            {
                return new OrganisationId(known.Organisation);
            }
        }
        return lead.Organisation;
    }

    private readonly WorklistRow Row(
        string key, WorklistKind kind, CaseStep? step, ReferralId? referral, DateTimeOffset opened, DateTimeOffset? due, int level, bool paused) => new()
    {
        Case = state.Id,
        Key = key,
        Kind = kind,
        Step = step?.Id,
        Referral = referral,
        // 気づき is held by the one on duty, whoever may write one (CS-11).
        Role = step is { Kind: not StepKind.Notice, Settings.Roles: { IsEmpty: false } roles } ? roles[0] : null,
        Roles = step is { Kind: not StepKind.Notice } ? step.RoleList : "",
        Assignee = lead.Person,
        Organisation = lead.Organisation,
        OpenedAt = opened,
        DueAt = due,
        Level = level,
        Paused = paused,
    };
}
