using System.Collections.Immutable;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Projections;

/// <summary>札を書く: the card of a case from its state; runs in every commit.</summary>
public static class CaseCards
{
    /// <summary>The card, or null for a case that is not opened.</summary>
    /// <param name="heardAt">From <see cref="LastWord"/>: the state does not remember it.</param>
    public static CaseCard? Of(CaseFlow flow, CaseState state, int version, DateTimeOffset heardAt) => state switch
    {
        CaseState.NotOpened => null,
        CaseState.Active active => Card(flow, state, active, version, heardAt) with { NextAt = TimeDecider.Next(flow, active), Danger = DangerOf(flow, active) },
        CaseState.SeenOff farewell => Card(flow, state, farewell.Last, version, heardAt) with { SeenOffAt = farewell.At },
        _ => throw new System.Diagnostics.UnreachableException(state.GetType().Name),
    };

    private static CaseCard Card(CaseFlow flow, CaseState state, CaseState.Active active, int version, DateTimeOffset heardAt)
    {
        var name = active.Records.Intake.Name;
        return new CaseCard
        {
            Case = active.Id,
            Version = version,
            DisplayName = Said(name?.CalledAs) ?? Said(name?.Name) ?? CaseCard.Nameless,
            Reading = name?.Reading ?? "",
            Lead = active.Holders.Lead.Person,
            LeadOrganisation = active.Holders.Lead.Organisation,
            OverviewHolder = active.Holders.OverviewHolder.Person,
            SecondStaff = active.Records.Notes.SecondStaff?.Person,
            Organisations = OrganisationsOf(active),
            HiddenFrom = IdList.Of([.. active.Records.Household.OfPerson.HiddenFrom.Select(person => person.Value)]),
            Stage = CaseStages.Of(flow, state)!.Value,
            Flow = active.FlowVersion,
            OpenedAt = active.OpenedAt,
            OpenReferrals = OpenReferrals(active),
            HeardAt = heardAt,
            Danger = DangerDates.None,
        };
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static int OpenReferrals(CaseState.Active state)
    {
        var open = 0;
        foreach (var referral in state.Referrals.All)
        {
            open += referral.Stage.HasEnded() ? 0 : 1;
        }
        return open;
    }

    private static string OrganisationsOf(CaseState.Active state)
    {
        var ids = ImmutableArray.CreateBuilder<string>(4);
        AddOnce(ids, state.Holders.Lead.Organisation);
        AddOnce(ids, state.Holders.OverviewHolder.Organisation);
        AddOnce(ids, state.Records.Notes.SecondStaff?.Organisation);
        foreach (var referral in state.Referrals.All)
        {
            AddOnce(ids, referral.Stage.HasEnded() ? null : referral.Receiver);
        }
        return IdList.Of(ids.DrainToImmutable());
    }

    private static void AddOnce(ImmutableArray<string>.Builder ids, OrganisationId? organisation)
    {
        if (organisation is { } known && !ids.Contains(known.Value))
        {
            ids.Add(known.Value);
        }
    }

    private static DangerDates DangerOf(CaseFlow flow, CaseState.Active state)
    {
        DateTimeOffset? arrivalDue = null;
        DateTimeOffset? staying = null;
        foreach (var referral in state.Referrals.All)
        {
            if (referral.Stage is >= ReferralStage.Proposed and <= ReferralStage.InfoNeeded)
            {
                arrivalDue = Earlier(arrivalDue, referral.DueAt);
            }
            else if (referral.Stage is ReferralStage.Arrived or ReferralStage.Settled)
            {
                staying = Earlier(staying, referral.CheckedAt ?? referral.ArrivedAt ?? referral.Since);
            }
        }
        var watching = state.Watch as WatchState.Watching;
        return new DangerDates
        {
            ArrivalDueAt = arrivalDue,
            QuietUntil = watching?.NextContact,
            StayingSince = staying,
            WithoutSosSince = watching is null && state.Records.Bonds.SosReceiver is null ? SosAwaitedSince(flow, state) : null,
            ReviewDueAt = (state.Records.Plans.Running ?? state.Records.Plans.Current)?.ReviewOn is { } day ? OfficeTime.EndOf(day) : null,
            AloneSince = IsAlone(state) ? state.OpenedAt : null,
        };
    }

    /// <summary>Who catches an SOS is asked from the first arrival on, and wherever bonds or a watch are made ready: nobody steps back before (HR-6).</summary>
    private static DateTimeOffset? SosAwaitedSince(CaseFlow flow, CaseState.Active state)
    {
        DateTimeOffset? since = null;
        foreach (var referral in state.Referrals.All)
        {
            since = Earlier(since, referral.ArrivedAt);
        }
        foreach (var open in state.Tokens.Open)
        {
            since = flow.Find(open.Step)?.Kind is StepKind.Bond or StepKind.Watch ? Earlier(since, open.OpenedAt) : since;
        }
        return since;
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other ?? one : one;

    /// <summary>Nobody else is near: no overview from outside, no second member of staff, no key person, no local bond, no receiver on board.</summary>
    private static bool IsAlone(CaseState.Active state) =>
        state.Holders.Lead.Person == state.Holders.OverviewHolder.Person
        && state.Records.Notes.SecondStaff is null
        && !state.Records.HasLivingBond
        && !state.Records.Bonds.KeyPersons.Any(person => person.Answer == KeyPersonAnswer.Accepted)
        && !state.Referrals.All.Any(referral => referral.Stage is ReferralStage.Accepted or ReferralStage.Arrived or ReferralStage.Settled);
}
