using System.Diagnostics.CodeAnalysis;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Forms;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage.Sheets;

namespace Bansou.Flow.Server.Sheets;

/// <summary>The way to one sheet of a case: who reads it is on the log (HR-13), and who may not write it does not touch its draft.</summary>
internal sealed class SheetDoor(CaseDoor door)
{
    /// <summary>To show what is written.</summary>
    public async Task<OpenSheet> ReadAsync(Acting acting, string caseId, SheetAddress address)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.OwnPart);
        if (!seen.Is(out var found, out var view, out var problem))
        {
            return new OpenSheet(problem);
        }
        return Open(found, view.Right, address);
    }

    /// <summary>To write, without being shown anything.</summary>
    public OpenSheet Write(Acting acting, string caseId, SheetAddress address)
    {
        if (door.Find(acting, caseId) is not { } found || ReadingRights.WithoutReason(found.Context, found.Loaded.State, found.Relations) is not { Part: not null } right)
        {
            return new OpenSheet(ProblemKinds.NotFound.Result());
        }
        return Against(found, address) is { } refusal ? new OpenSheet(Refusals.Result([refusal])) : Open(found, right, address);
    }

    /// <summary>What stands against this reader writing that sheet.</summary>
    public static Refusal? Against(FoundCase found, SheetAddress address) =>
        WritingRights.Against(found.Context, found.Loaded.State, new CaseCommand.SaveSheet(address.Form, [], address.Step, address.Referral), found.Relations);

    private static OpenSheet Open(FoundCase found, ReadingRight right, SheetAddress address)
    {
        if (found.Context.Today.FormOf(address.Form) is not { } form)
        {
            return new OpenSheet(ProblemKinds.NotFound.Result());
        }
        return form.Isolated
            ? new OpenSheet(Refusals.Result([new Refusal(RefusalCode.FormOfClosedMeeting, form.Id)]))
            : new OpenSheet(found, form, SheetEyes.Of(found.Context, found.Active, found.Relations, right, form.Id, address.Step, address.Referral));
    }
}

/// <summary>Which sheet of a case, and for which open step.</summary>
internal sealed record SheetAddress(string Form, StepId? Step, ReferralId? Referral)
{
    public static SheetAddress Of(string form, HttpRequest request) => new(
        form,
        request.Query["step"].ToString() is { Length: > 0 } step ? new StepId(step) : null,
        request.Query["referral"].ToString() is { Length: > 0 } referral ? new ReferralId(referral) : null);

    public DraftPlace PlaceIn(CaseId id) => DraftPlace.OfCase(id, Form, Step, Referral);
}

/// <summary>A sheet with the eyes of who opened it, or why not.</summary>
internal sealed class OpenSheet
{
    private readonly (FoundCase Found, FormDefinition Form, SheetEyes Eyes)? opened;
    private readonly ProblemResult? problem;

    public OpenSheet(ProblemResult problem) => this.problem = problem;

    public OpenSheet(FoundCase found, FormDefinition form, SheetEyes eyes) => opened = (found, form, eyes);

    public bool Is([NotNullWhen(true)] out FoundCase? found, [NotNullWhen(true)] out FormDefinition? form, [NotNullWhen(true)] out SheetEyes? eyes, [NotNullWhen(false)] out ProblemResult? wrong)
    {
        (found, form, eyes, wrong) = (opened?.Found, opened?.Form, opened?.Eyes, problem);
        return opened is not null;
    }
}
