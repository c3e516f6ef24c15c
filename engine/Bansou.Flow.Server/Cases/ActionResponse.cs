using Bansou.Flow.Core.Cases.Actions;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Cases;

/// <param name="Command">Last part of the address of the command.</param>
/// <param name="Choice">Outcome, stage or entry that it stands for, or null.</param>
/// <param name="WhyNot">Why it cannot be done now; empty when it can.</param>
/// <param name="Place">Where a page puts it.</param>
internal sealed record ActionResponse(
    string Command, string Label, string? Step, string? Referral, string? Choice, bool Allowed, IReadOnlyList<ProblemFinding> WhyNot, ActionPlaceResponse? Place = null)
{
    /// <summary>What the role may not do stands before what the case does not allow.</summary>
    public static ActionResponse Of(AvailableAction action, FoundCase found, TellingLanguage language)
    {
        var against = WritingRights.Against(found.Context, found.Loaded.State, action.Sample, found.Relations);
        var isAllowed = action.IsAllowed && against is null;
        return new(
            action.Command,
            ActionLabels.Of(action, found, language),
            action.Step?.Value,
            action.Referral?.Value,
            action.Choice,
            isAllowed,
            [.. (against is null ? action.Unmet : [against, .. action.Unmet]).Select(Refusals.FindingOf)],
            ActionPlaceResponse.Of(action, found, isAllowed, language));
    }
}

/// <summary>Where a page puts an action: acts of the open steps first, もどし always at hand. It orders acts, never people (HR-7).</summary>
/// <param name="Subject">Id of what it is about, when one thing is meant.</param>
/// <param name="SubjectName">The same in words: the step, the receiver.</param>
/// <param name="Weight"><c>primary</c> is to be done now, <c>return</c> is もどし, <c>usual</c> and <c>rare</c> can stand further away.</param>
/// <param name="Who">Roles of the municipality that may do it; empty when it is not for a role to say.</param>
/// <param name="Forms">Forms that belong to it.</param>
internal sealed record ActionPlaceResponse(
    ActionAbout About,
    string AboutName,
    string? Subject,
    string? SubjectName,
    ActionWeight Weight,
    IReadOnlyList<ActionNamedResponse> Who,
    IReadOnlyList<ActionNamedResponse> Forms)
{
    public static ActionPlaceResponse Of(AvailableAction action, FoundCase found, bool isAllowed, TellingLanguage language)
    {
        var about = ActionPlaces.AboutOf(action);
        return new(
            about,
            ActionTables.About.Say(about, language),
            ActionPlaces.SubjectOf(action),
            ActionLabels.SubjectOf(action, about, found),
            ActionPlaces.WeightOf(action, isAllowed),
            [.. WhoMay(action, found).Select(role => new ActionNamedResponse(role, found.Names.Role(role)))],
            [.. FormsOf(action, found)]);
    }

    /// <summary>The roles that the step names; where it names none, those whose side may send the command.</summary>
    private static IEnumerable<string> WhoMay(AvailableAction action, FoundCase found)
    {
        var named = action.Step is { } step && ActionPlaces.AboutOf(action) == ActionAbout.Step ? found.Loaded.Flow.Find(step)?.Settings?.Roles ?? [] : [];
        return named.IsEmpty || named.Contains("any")
            ? found.Context.Today.Roles.Where(role => RoleSides.Of(role.Code) is { } side && WritingTable.TieOf(side, action.Command) is not null).Select(role => role.Id)
            : named;
    }

    private static IEnumerable<ActionNamedResponse> FormsOf(AvailableAction action, FoundCase found)
    {
        var ofStep = action.Step is { } step && action.Command == "complete-step" ? found.Loaded.Flow.Find(step)?.Settings?.Forms ?? [] : [];
        return from code in ofStep.Concat(ActionTables.FormsOf(action.Command)).Distinct()
               join form in found.Context.Today.Forms on code equals form.Id
               select new ActionNamedResponse(form.Id, form.Name);
    }
}

internal sealed record ActionNamedResponse(string Id, string Name);
