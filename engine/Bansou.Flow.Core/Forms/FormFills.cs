using System.Collections.Immutable;

namespace Bansou.Flow.Core.Forms;

/// <summary>ケースが知っていること: what a field can be filled from, so that nobody is asked twice (DB-6, IN-7).</summary>
public static class FormFills
{
    public static ImmutableArray<string> Names { get; } =
    [
        "person.name", "person.reading", "person.calledAs", "person.birth", "person.addresses", "person.homePhone", "person.mobile", "person.email", "inquirer.name", "inquirer.relation", "contactWish", "receivedOn", "openedOn",
        "presentingIssue", "emergingIssues", "lead", "overviewHolder", "screening", "wish",
        "assessment.economy", "assessment.health", "assessment.relations", "assessment.abilities", "assessment.housing", "assessment.story",
        "assessment.strengths", "assessment.summary", "assessment.socialCauses", "assessment.supportSoFar", "assessment.whatIsNeeded", "assessment.whoIsNeeded",
    ];
}
