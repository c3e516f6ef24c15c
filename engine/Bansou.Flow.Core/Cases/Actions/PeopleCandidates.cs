using Bansou.Flow.Core.Cases.Persons;

namespace Bansou.Flow.Core.Cases.Actions;

/// <summary>What can always be written about the person, and into forms.</summary>
internal static class PeopleCandidates
{
    private const string Words = "…";

    public static IEnumerable<CaseCommand> Of(CaseContext context)
    {
        yield return new CaseCommand.TellAboutSelf(Words);
        yield return new CaseCommand.WriteBirthDate(context.Now.Year);
        yield return new CaseCommand.WriteAddress(AddressKind.Staying, Words, Protected: true);
        yield return new CaseCommand.WriteContactWay(ContactWayKind.Mobile, Words);
        if (context.Today.Forms.FirstOrDefault(form => context.Today.FormOf(form.Id) is { Isolated: false }) is { } form)
        {
            yield return new CaseCommand.SaveSheet(form.Id, []);
        }
    }
}
