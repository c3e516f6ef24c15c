using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Actions;

/// <summary>What can be done at any moment: the entries, a handover, a farewell.</summary>
internal static class AnytimeCandidates
{
    private const string Words = AvailableActions.Placeholder;

    public static IEnumerable<Candidate> Of(CaseContext context)
    {
        var entries = context.Flow.Steps.Where(step => step.Kind == StepKind.Anytime).Select(step => step.Settings!.Anytime!.Entry)
            .Where(entry => entry != AnytimeEntries.Return).Distinct();
        foreach (var entry in entries)
        {
            var step = context.Flow.Entry(entry)!;
            yield return new Candidate(new CaseCommand.RaiseAnytime(entry, Words), step.Label, step.Id, null, entry);
        }
        var colleague = context.Today.People.LastOrDefault();
        var next = colleague is null ? new Holder(new PersonId("@next"), context.Actor.Organisation) : new Holder(new PersonId(colleague.Id), new OrganisationId(colleague.Organisation));
        yield return new Candidate(new CaseCommand.HandOver(next, null, Words));
        yield return new Candidate(new CaseCommand.HandOverAll(context.Actor.Person, next, Words));
        yield return new Candidate(new CaseCommand.TakeFarewell(Words));
    }
}
