using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Conferences;
using Bansou.Flow.Core.Cases.Consents;
using Bansou.Flow.Core.Cases.Decisions;
using Bansou.Flow.Core.Cases.Households;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Cases.Work;

namespace Bansou.Flow.Core.Rights;

/// <summary>ケース全体 (V4): all that is written, but for members who are hidden from the reader and for where somebody lives while that is protected.</summary>
public sealed record WholeCase
{
    public required IntakeRecord Intake { get; init; }
    public required PersonSheet Person { get; init; }
    public required ImmutableArray<AssessmentEntry> Assessment { get; init; }
    public required ImmutableArray<Screening> Screenings { get; init; }
    public required ImmutableArray<SelfView> SelfViews { get; init; }
    public required DecisionBook Decisions { get; init; }
    public required ImmutableArray<PutItem> Conferences { get; init; }
    public required BondBook Bonds { get; init; }
    public required ImmutableArray<MemberLine> Members { get; init; }

    /// <summary>Whether the person's own address is protected.</summary>
    public required bool AddressProtected { get; init; }

    /// <summary>見せない相手と住所の守り, the person's (null) and the members'; only for those who hold the case.</summary>
    public required ImmutableArray<ShieldingLine> Shieldings { get; init; }

    public required NoteBook Notes { get; init; }
    public required ImmutableArray<WorkItem> Work { get; init; }
    public required ConsentBook Consents { get; init; }
    public required ImmutableArray<ReferralState> Referrals { get; init; }
    public required WatchState Watch { get; init; }
    public required ImmutableSortedDictionary<string, JsonElement> Variables { get; init; }

    internal static WholeCase Of(CaseState.Active state, Reader reader)
    {
        var records = state.Records;
        return new WholeCase
        {
            Intake = records.Intake with { Notices = [.. records.Intake.Notices.Select(notice => CaseTeam.MaySeeAddress(state, reader.Person, null) ? notice : notice with { Place = "" })] },
            Person = PersonSheet.Of(state, reader),
            Assessment = [.. records.Assessment.Entries.Where(entry => Shows(state, reader.Person, entry.Member, entry.Section))],
            Screenings = records.Assessment.Screenings,
            SelfViews = records.Assessment.SelfViews,
            Decisions = records.Decisions,
            Conferences = records.Conferences.Items,
            Bonds = records.Bonds,
            Members = [.. records.Household.Members.Where(member => records.Household.MaySee(reader.Person, member.Id)).Select(MemberLine.Of)],
            AddressProtected = records.Household.OfPerson.AddressProtected,
            Shieldings = CaseTeam.Holds(state, reader.Person) ? ShieldingLine.Of(records.Household) : [],
            Notes = records.Notes,
            Work = records.Work.All,
            Consents = state.Consents,
            Referrals = state.Referrals.All,
            Watch = state.Watch,
            Variables = state.Variables.Where(variable => Shows(state, reader.Person, variable.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }

    /// <summary>Whether an entry of the assessment is shown.</summary>
    internal static bool Shows(CaseState.Active state, PersonId reader, MemberId? member, AssessmentSection section) =>
        state.Records.Household.MaySee(reader, member)
        && (section != AssessmentSection.Housing || CaseTeam.MaySeeAddress(state, reader, member));

    /// <summary>A form may ask where the person lives; its answer is a variable.</summary>
    internal static bool Shows(CaseState.Active state, PersonId reader, string variable) =>
        CaseTeam.MaySeeAddress(state, reader, null)
        || !(variable.Contains("address", StringComparison.OrdinalIgnoreCase) || variable.Contains("住所", StringComparison.Ordinal) || variable.Contains("居所", StringComparison.Ordinal));
}

/// <summary>見せない相手の一行: whose (null: the person's), from whom, and from whom the address is kept.</summary>
public sealed record ShieldingLine(MemberId? Member, Shielding Shielding)
{
    internal static ImmutableArray<ShieldingLine> Of(Household household) =>
        [new(null, household.OfPerson), .. household.Members.Select(member => new ShieldingLine(member.Id, member.Shielding))];
}
