using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Core.Forms;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Sheets;

/// <summary>まだのところ: what the forms of a completed step still ask for. The step is completed all the same (AS-1); nobody is held up by a form.</summary>
internal sealed record StillOpen(string Form, string Path, string Message, string MessageEn)
{
    /// <summary>Null for commands that complete no step with forms, and where nothing is open.</summary>
    public static IReadOnlyList<StillOpen>? After(FoundCase found, CaseCommand command)
    {
        if (command is not CaseCommand.CompleteStep done || found.Context.Flow.Find(done.Step)?.Settings is not { Forms.IsDefaultOrEmpty: false } settings)
        {
            return null;
        }
        IReadOnlyList<StillOpen> open = [.. settings.Forms.SelectMany(form => Of(found, done, form))];
        return open.Count == 0 ? null : open;
    }

    private static IEnumerable<StillOpen> Of(FoundCase found, CaseCommand.CompleteStep done, string id)
    {
        if (found.Context.Today.FormOf(id) is not { Isolated: false } form)
        {
            return [];
        }
        var right = ReadingRights.WithoutReason(found.Context, found.Loaded.State, found.Relations);
        var eyes = SheetEyes.Of(found.Context, found.Active, found.Relations, right, id, done.Step, done.Referral);
        return
            from problem in SheetSight.Problems(found, form, eyes, SheetDraft.Blank.Answers(SheetSight.Beneath(found, form, eyes)))
            where problem.Code == FormProblem.Unanswered
            select new StillOpen(id, problem.Path, problem.Message, problem.MessageEn);
    }
}
