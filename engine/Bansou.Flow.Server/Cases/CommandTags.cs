namespace Bansou.Flow.Server.Cases;

/// <summary>Under which heading of the API each command stands.</summary>
internal static class CommandTags
{
    public const string Cases = "ケース";
    public const string Steps = "ステップ";
    public const string Referrals = "つなぎ";
    public const string Conferences = "会議";
    public const string Plans = "プラン";
    public const string Consents = "同意";
    public const string Bundles = "同じ人のケース";
    public const string Maps = "世の中の地図";
    public const string People = "ご本人・世帯";
    private const string Intake = "受付・見立て";
    private const string Records = "記録・やること";
    private const string Bonds = "絆・世帯・見守り";

    /// <summary>Commands that no request sends: opening has its own endpoint, time passes by itself; migrations have theirs, and so have what two cases are part of and a partner's link.</summary>
    public static readonly IReadOnlyList<string> Internal = [CommandDesk.OpenCase, "pass-time", "migrate-case", "take-in-case", "join-case", "let-case-go", "part-from-case", "tie-household", "untie-household",
        "make-partner-link", "revoke-partner-link"];

    public static string Of(string command) => command switch
    {
        "complete-step" or "choose-next-step" or "cancel-step" or "raise-anytime" or "resolve-fault" or "claim-step" or "hand-on-step" or "give-back-step" => Steps,
        "take-farewell" or "hand-over" or "hand-over-all" or "assign-second-staff" => Cases,
        "open-referral" or "write-referral" or "move-referral" or "return-referral" or "check-receiver" or "name-referral" or "close-concern" or "assign-referral" or "take-received" or "make-partner-link" or "revoke-partner-link" or "record-need" or "reword-need" or "close-need" => Referrals,
        "record-consent" or "withdraw-consent" or "document-ground" => Consents,
        "put-on-agenda" or "take-agenda-outcome" => Conferences,
        "draft-plan" or "write-plan-goal" or "write-personal-plan" or "write-dialogue" or "offer-alternatives" or "choose-alternative" or "answer-plan" or "move-plan"
            or "decide-support" or "give-emergency-aid" or "report-emergency-aid" => Plans,
        "write-notice" or "receive-inquiry" or "add-presenting-issue" or "add-emerging-issue" or "name-person" or "write-assessment" or "record-screening" or "tell-self-view"
            or "write-birth-date" or "write-address" or "write-contact-way" or "tell-about-self" => Intake,
        "place-on-map" or "take-off-map" or "tie-on-map" or "untie-on-map" => Maps,
        "write-note" or "correct-note" or "write-handover-note" or "add-work-item" or "move-work-item" or "close-work-item" or "reopen-work-item" or "save-sheet" => Records,
        "tie-bond" or "describe-bond" or "ask-key-person" or "answer-as-key-person" or "name-sos-receiver" or "add-member" or "end-membership" or "hide-from" or "protect-address"
            or "start-watch" or "record-watch-contact" or "tell-way-back" or "write-memory" or "take-back-memory" or "choose-memories" => Bonds,
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Say under which heading of the API it stands."),
    };

    /// <summary>The id of its operation: camelCase of its name.</summary>
    public static string OperationOf(string command)
    {
        var words = command.Split('-');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
