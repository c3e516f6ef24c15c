using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Server.HandOvers;

/// <summary>Looks up what somebody has in hand, and moves it: each case its own command with the shared reason, so that what is done stays done.</summary>
internal sealed class HandOverDesk(CaseDoor door, ListDoor lists, CommandDesk commands)
{
    public HandOverResponse Look(Acting acting, PersonId person)
    {
        var lines = acting.Municipality.CaseLists.InHandOf(person);
        List<HeldCaseResponse> seen = [];
        foreach (var line in lines.Where(line => MaySee(acting, line)))
        {
            if (door.Find(acting, line.Case.Value) is { } found)
            {
                seen.Add(Held(found, line, person));
            }
        }
        var names = acting.Names;
        return new HandOverResponse(person.Value, names.Person(person), seen, Called(acting, person), lines.Length - seen.Count, Successors(acting, person));
    }

    public async Task<HandOverDoneResponse> MoveAsync(Acting acting, PersonId person, HandOverRequest request, string key, CancellationToken cancellationToken)
    {
        List<HandedOverResponse> answers = [];
        foreach (var asked in request.Cases ?? [.. acting.Municipality.CaseLists.InHandOf(person).Where(line => MaySee(acting, line)).Select(line => new HandOverCaseRequest(line.Case.Value))])
        {
            var to = asked.To ?? request.To;
            var successor = new Holder(new PersonId(to.Person), new OrganisationId(to.Organisation));
            var one = await commands.RunOneAsync(
                acting, asked.Case, _ => new AskedOfCase(new CaseCommand.HandOverAll(person, successor, request.Reason)), $"{key}/{asked.Case}", cancellationToken);
            answers.Add(new HandedOverResponse(asked.Case, to.Person, one.Version is not null, one.Version, one.Problems));
        }
        var left = acting.Municipality.CaseLists.InHandOf(person).Length;
        return new HandOverDoneResponse(answers.Count(answer => answer.Done), answers.Count(answer => !answer.Done), left, answers);
    }

    /// <summary>All that they called, with people on the agenda or without.</summary>
    private static List<HeldMeetingResponse> Called(Acting acting, PersonId person) =>
    [
        .. from loaded in acting.Municipality.Meetings.All()
           let meeting = (loaded.State as MeetingState.Going)?.Meeting
           where meeting is not null && IsCalledBy(meeting, person)
           orderby meeting.On, meeting.Id.Value
           select Of(meeting, acting.Pack),
    ];

    private static bool IsCalledBy(Meeting meeting, PersonId person) => meeting.Convener == person && meeting.Standing == MeetingStage.Called && !meeting.Isolated;

    private static HeldMeetingResponse Of(Meeting meeting, Pack pack) =>
        new(meeting.Id.Value, pack.MeetingTypes.FirstOrDefault(type => type.Id == meeting.Type)?.Name ?? meeting.Type, meeting.On);

    private bool MaySee(Acting acting, CaseLine line) => lists.Look(acting, line.Case, line.Lead, line.LeadOrganisation) >= RowSight.Plan
        && door.Find(acting, line.Case.Value) is { } found && found.Active.Records.Household.MaySee(acting.Actor.Person, null);

    private static HeldCaseResponse Held(FoundCase found, CaseLine line, PersonId person)
    {
        var state = found.Active;
        return new HeldCaseResponse(
            line.Case.Value,
            line.DisplayName == CaseCard.Nameless ? null : line.DisplayName,
            line.Stage,
            found.Names.Stage(line.Stage),
            state.Holders.Lead.Person == person,
            state.Holders.OverviewHolder.Person == person,
            state.Records.Notes.SecondStaff?.Person == person,
            [.. state.Records.Work.All.Where(item => item.IsOpen && item.Owner == person).Select(item => new HeldWorkResponse(item.Id.Value, item.What, item.On))],
            Claims(found, person),
            line.OpenReferrals,
            [.. found.Relations.Meetings.Where(meeting => IsCalledBy(meeting, person)).Select(meeting => Of(meeting, found.Context.Today))],
            line.Danger.ReviewDueAt is { } due ? OfficeTime.DateOf(due) : null,
            Suggested(found, person),
            line.Reading.Length > 0 ? line.Reading : null,
            state.Bundle.Into?.Case.Value);
    }

    /// <summary>Steps that were taken, and referrals that are looked after between their steps.</summary>
    private static List<HeldStepResponse> Claims(FoundCase found, PersonId person)
    {
        string LabelOf(StepId step) => found.Loaded.Flow.Find(step)?.Label ?? step.Value;
        return
        [
            .. from open in found.Active.Tokens.Open
               where open.ClaimedBy == person
               select new HeldStepResponse(open.Step.Value, LabelOf(open.Step), open.Referral?.Value, open.DueAt),
            .. from referral in found.Active.Referrals.All
               where referral.LookedAfterBy == person
               select new HeldStepResponse(referral.Step.Value, LabelOf(referral.Step), referral.Id.Value, referral.DueAt ?? referral.NextCheckAt),
        ];
    }

    /// <summary>Whoever knows the person already: a change of people is hardest on them.</summary>
    private static SuggestedResponse? Suggested(FoundCase found, PersonId person)
    {
        var holders = found.Active.Holders;
        (Holder? Holder, string Why)[] near =
        [
            (found.Active.Records.Notes.SecondStaff, found.Names.In("もうひとりの担当として、この方を知っています", "Knows the person as second member of staff")),
            (holders.OverviewHolder, found.Names.In("俯瞰する人として、この方を知っています", "Knows the person as overview holder")),
            (holders.Lead, found.Names.In("担当として、この方を知っています", "Knows the person as lead")),
        ];
        foreach (var (holder, why) in near)
        {
            if (holder is { } known && known.Person != person && found.Context.Today.People.Any(each => each.Id == known.Person.Value))
            {
                return new SuggestedResponse(known.Person.Value, found.Names.Person(known.Person), known.Organisation.Value, why);
            }
        }
        return null;
    }

    private static List<SuccessorResponse> Successors(Acting acting, PersonId person)
    {
        var (pack, names) = (acting.Pack, acting.Names);
        var roles = pack.People.Where(each => each.Id == person.Value).SelectMany(each => each.Roles).ToHashSet();
        var house = pack.People.Where(each => each.Id != person.Value && each.Organisation == acting.Actor.Organisation.Value).ToList();
        // Where nobody else has the role, anybody of the house is better than nobody.
        var fits = house.Where(each => each.Roles.Any(roles.Contains)).ToList();
        return
        [
            .. from each in fits.Count > 0 ? fits : house
               orderby each.Name, each.Id
               select new SuccessorResponse(
                   each.Id,
                   each.Name,
                   each.Organisation,
                   names.Organisation(new OrganisationId(each.Organisation))!,
                   [.. each.Roles.Select(names.Role)],
                   acting.Municipality.CaseLists.Page(new CaseFilter { Lead = new PersonId(each.Id) }, acting.Actor.Person, DateTimeOffset.MinValue.AddDays(40_000), CaseLists.LargestPage).Cases.Length),
        ];
    }
}
