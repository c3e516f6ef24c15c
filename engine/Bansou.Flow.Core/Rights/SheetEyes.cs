using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Forms;

namespace Bansou.Flow.Core.Rights;

/// <summary>様式で見えるところ: which fields of a form one reader sees, by the level of reading and the field's own visibility.</summary>
public sealed class SheetEyes
{
    private const string Housing = "assessment.housing";

    private readonly ReadingLevel level;
    private readonly bool isThePerson;
    private readonly bool holds;
    private readonly bool maySeeAddress;

    private SheetEyes(ReadingLevel level, bool isThePerson, bool holds, bool maySeeAddress) =>
        (this.level, this.isThePerson, this.holds, this.maySeeAddress) = (level, isThePerson, holds, maySeeAddress);

    /// <summary>Whether the reader sees whatever is written in forms, beside what is for the holders.</summary>
    public bool SeesAll => level >= ReadingLevel.WholeCase;

    /// <summary>Whether it is the person who looks (HR-10).</summary>
    public bool AreThePersons => isThePerson;

    /// <summary>Whether these are of somebody who only does the own step: what is saved beneath is not theirs to see.</summary>
    public bool AreOfOwnStep { get; private init; }

    /// <param name="right">What the reader may see of the case.</param>
    public static SheetEyes Of(CaseContext context, CaseState.Active state, CaseRelations relations, ReadingRight right, string form, StepId? step = null, ReferralId? referral = null)
    {
        var person = context.Actor.Person;
        var isThePerson = right.Part == ReadPart.PersonsPage;
        if (!isThePerson && right.Level < ReadingLevel.WholeCase && IsOwnStep(context, state, relations, form, step, referral))
        {
            return new SheetEyes(ReadingLevel.WholeCase, isThePerson: false, holds: false, maySeeAddress: false) { AreOfOwnStep = true };
        }
        var holds = CaseTeam.Holds(state, person);
        var isShielded = state.Records.Person.Addresses.Any(address => address.Protected) && !holds;
        return new SheetEyes(right.Level, isThePerson, holds, CaseTeam.MaySeeAddress(state, person, null) && !isShielded);
    }

    /// <summary>The form of one's own open step (V1), without what is for the holders and where the person lives.</summary>
    private static bool IsOwnStep(CaseContext context, CaseState.Active state, CaseRelations relations, string form, StepId? step, ReferralId? referral) =>
        step is { } id && Reader.Of(context.Today, context.Actor) is { } reader
        && new OwnMatters(context, state, reader, relations).Include(new CaseCommand.SaveSheet(form, [], id, referral));

    public bool See(FormDefinition form, FormSection section, FormField field)
    {
        var isSeen = FormVisibilities.Of(form, section, field) switch
        {
            FormVisibility.Staff => SeesAll,
            FormVisibility.Person => SeesAll || isThePerson,
            FormVisibility.Plan => level >= ReadingLevel.Plan,
            FormVisibility.Holders => holds,
            var other => throw new System.Diagnostics.UnreachableException(other.ToString()),
        };
        return isSeen && (maySeeAddress || !TellsWhere(field));
    }

    /// <summary>A path that the form does not have any more is for those who see all.</summary>
    public bool See(FormDefinition form, string path) => FormPaths.Find(form, path) is { } leaf ? See(form, leaf.Section, leaf.Owner) : SeesAll && holds;

    /// <summary>Whether a field can say where the person lives.</summary>
    private static bool TellsWhere(FormField field) => field.Type == FormFieldType.Address || field.Fills == Housing;
}
