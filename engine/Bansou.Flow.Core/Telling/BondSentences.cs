using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about bonds, key persons, meetings and work. What is said in an isolated meeting stays there (HR-12).</summary>
internal static class BondSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.BondTied e => Sentence.Done($"絆{e.Kind}　{scope.Words.Person(new PersonId(e.With))}{Sentence.Said(e.Words)}"),
        CaseEvent.BondDescribed e => Sentence.Done($"{Tie(e.Bond, scope)}のようすを書いた{Sentence.Said(e.Words)}"),
        CaseEvent.KeyPersonAsked e => Sentence.Done($"{e.Name}に{(e.Light ? "ライトキーパーソン" : "キーパーソン")}をたのんだ"),
        CaseEvent.KeyPersonAnswered e => Sentence.Done($"キーパーソンの返事 → {(e.Accepts ? "引き受ける" : "いまはむずかしい")}{Labelled("", e.Words)}"),
        CaseEvent.SosReceiverNamed e => Sentence.Done($"SOSは{scope.Words.Person(new PersonId(e.Who))}が受ける"),
        CaseEvent.AgendaItemPut e => Sentence.Done($"「{Meeting(e.MeetingType, scope)}」の議題に載せた{(e.Isolated ? "" : $"{Labelled("試したこと", e.Tried)}{Labelled("続けること", e.KeepDoing)}")}"),
        CaseEvent.AgendaOutcomeTaken e => Sentence.Done($"会議の結果が届いた{OnlyTheOutcome(e, scope)}{Sentence.Said(e.Words)}"),
        CaseEvent.ReplanAsked => Sentence.Next("会議がリプランを求めた"),
        CaseEvent.WorkItemAdded e => Sentence.Done($"やること「{e.What}」 {scope.Words.Person(e.Owner)}、{scope.Day(e.On)}まで"),
        CaseEvent.WorkItemMoved e => Sentence.Done($"やることの人や日を変えた　{scope.Words.Person(e.Owner)}、{scope.Day(e.On)}まで{Sentence.Said(e.Reason)}"),
        CaseEvent.WorkItemClosed e => Sentence.Done($"やること{Work(e.Item, scope)}が{(e.Done ? "終わった" : "要らなくなった")}{Sentence.Said(e.Words)}"),
        _ => null,
    };

    /// <summary>Out of an isolated meeting comes the outcome and nothing else; elsewhere the step that is completed tells it.</summary>
    private static string OnlyTheOutcome(CaseEvent.AgendaOutcomeTaken e, SentenceScope scope) =>
        scope.After?.Records.Conferences.Find(e.Meeting, e.Item) is { Isolated: true } item
            ? $"　「{scope.Flow.Find(item.Step)?.OutcomeNamed(e.Outcome)?.Label ?? e.Outcome}」（これだけが会議の外へ出る）"
            : "";

    private static string Tie(BondId id, SentenceScope scope) =>
        scope.After?.Records.Bonds.Find(id) is { } bond ? $"絆{bond.Kind}　{scope.Words.Person(new PersonId(bond.With))}" : "絆";

    private static string Work(WorkItemId id, SentenceScope scope) => scope.After?.Records.Work.Find(id) is { } item ? $"「{item.What}」" : "";

    private static string Labelled(string label, string words) => string.IsNullOrWhiteSpace(words) ? "" : $"　{label}「{words.Trim().TrimEnd('。')}」";

    private static string Meeting(string id, SentenceScope scope) => scope.Flow.Pack.MeetingTypes.FirstOrDefault(type => type.Id == id)?.Name ?? id;
}
