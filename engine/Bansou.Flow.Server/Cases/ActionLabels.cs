using System.Text.Json;
using Bansou.Flow.Core.Cases.Actions;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Server.Cases;

/// <summary>What an action is called, and what it is about, in either language.</summary>
internal static class ActionLabels
{
    public static string Of(AvailableAction action, FoundCase found, TellingLanguage language)
    {
        if (language == TellingLanguage.Japanese)
        {
            return action.Label;
        }
        var (subject, choice) = (SubjectOf(action, ActionPlaces.AboutOf(action), found), Choice(action, found));
        if (action.Command == "raise-anytime" && action.Step is { } entry && found.Loaded.Flow.Find(entry) is { } step)
        {
            return step.Label;
        }
        if (subject is not null && choice is not null)
        {
            return $"{subject} → {choice}";
        }
        var english = CommandWords.English(action.Command);
        var what = choice is null ? english : $"{english} → {choice}";
        return subject is null ? what : $"{subject}: {what}";
    }

    /// <summary>The step by its label, the referral by its receiver; null for the rest.</summary>
    public static string? SubjectOf(AvailableAction action, ActionAbout about, FoundCase found) => about switch
    {
        ActionAbout.Step => action.Step is { } step ? found.Loaded.Flow.Find(step)?.Label : null,
        ActionAbout.Referral => action.Referral is { } referral ? found.Names.Organisation(found.Active.Referrals.Find(referral)?.Receiver) : null,
        _ => null,
    };

    private static string? Choice(AvailableAction action, FoundCase found)
    {
        if (action.Choice is not { } choice)
        {
            return null;
        }
        var value = JsonNamingPolicy.CamelCase.ConvertName(choice);
        return ReferralTables.Stage.Knows(value) && action.Command == "move-referral" ? ReferralTables.Stage.Say(value, TellingLanguage.English)
            : action.Step is { } step && found.Loaded.Flow.Find(step)?.OutcomeNamed(choice) is { } outcome ? outcome.Label
            : CaseTables.Anytime.Knows(choice) ? CaseTables.Anytime.Say(choice, TellingLanguage.English)
            : found.Context.Today.MeetingTypes.FirstOrDefault(type => type.Id == choice)?.Name ?? choice;
    }
}
