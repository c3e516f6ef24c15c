using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Conferences;
using Bansou.Flow.Core.Cases.Decisions;
using Bansou.Flow.Core.Cases.Households;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Maps;
using Bansou.Flow.Core.Cases.Memories;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Cases.Plans;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Core.Cases.Work;

namespace Bansou.Flow.Core.Cases.Records;

/// <summary>How events change what is written down about a case; null for events that are none of its own.</summary>
internal static class CaseRecordsEvolution
{
    public static CaseRecords? Evolve(CaseRecords records, CaseEvent happened)
    {
        if (NoteEvolution.Evolve(records.Notes, happened) is { } notes)
        {
            return records with { Notes = notes };
        }
        if (WorkEvolution.Evolve(records.Work, happened) is { } work)
        {
            return records with { Work = work };
        }
        if (IntakeEvolution.Evolve(records.Intake, happened) is { } intake)
        {
            return records with { Intake = intake };
        }
        if (PersonEvolution.Evolve(records.Person, happened) is { } person)
        {
            return records with { Person = person };
        }
        if (AssessmentEvolution.Evolve(records.Assessment, happened) is { } assessment)
        {
            return records with { Assessment = assessment };
        }
        if (PlanEvolution.Evolve(records.Plans, happened) is { } plans)
        {
            return records with
            {
                Plans = plans,
                Conferences = happened is CaseEvent.PlanDrafted ? records.Conferences with { ReplanAsked = false } : records.Conferences,
            };
        }
        if (DecisionEvolution.Evolve(records.Decisions, happened) is { } decisions)
        {
            return records with { Decisions = decisions };
        }
        if (ConferenceEvolution.Evolve(records.Conferences, happened) is { } conferences)
        {
            return records with { Conferences = conferences };
        }
        if (BondEvolution.Evolve(records.Bonds, happened) is { } bonds)
        {
            return records with { Bonds = bonds };
        }
        if (MapEvolution.Evolve(records.Map, happened) is { } map)
        {
            return records with { Map = map };
        }
        if (MemoryEvolution.Evolve(records.Memories, happened) is { } memories)
        {
            return records with { Memories = memories };
        }
        if ((HouseholdEvolution.Evolve(records.Household, happened) ?? HouseholdTies.Evolve(records.Household, happened)) is { } household)
        {
            return records with { Household = household };
        }
        return SheetEvolution.Evolve(records.Sheets, happened) is { } sheets ? records with { Sheets = sheets } : null;
    }
}
