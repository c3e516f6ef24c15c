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

/// <summary>ケースの記録: what is written down about a case and does not move its tokens (notes, assessments, plans, bonds, household ...).</summary>
public sealed record CaseRecords
{
    public static readonly CaseRecords Empty = new();

    public IntakeRecord Intake { get; init; } = IntakeRecord.Empty;
    public PersonRecord Person { get; init; } = PersonRecord.Empty;
    public AssessmentRecord Assessment { get; init; } = AssessmentRecord.Empty;
    public PlanBook Plans { get; init; } = PlanBook.Empty;
    public DecisionBook Decisions { get; init; } = DecisionBook.Empty;
    public ConferenceBook Conferences { get; init; } = ConferenceBook.Empty;
    public BondBook Bonds { get; init; } = BondBook.Empty;
    public LifeMap Map { get; init; } = LifeMap.Empty;
    public MemoryBook Memories { get; init; } = MemoryBook.Empty;
    public Household Household { get; init; } = Household.Empty;
    public NoteBook Notes { get; init; } = NoteBook.Empty;
    public SheetBook Sheets { get; init; } = SheetBook.Empty;
    public WorkList Work { get; init; } = WorkList.Empty;

    /// <summary>Whether a bond B (or C) lives: somebody near who stays (HR-6).</summary>
    public bool HasLivingBond => Bonds.HasLivingLocalBond;
}
