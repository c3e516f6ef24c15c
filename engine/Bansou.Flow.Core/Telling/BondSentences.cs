using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about bonds, key persons and meetings. What is said in an isolated meeting stays there (HR-12).</summary>
internal static class BondSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.BondTied e => Sentence.Done(scope.In($"絆{e.Kind}　{scope.Person(e.With)}", $"Bond {e.Kind}: {scope.Person(e.With)}"))
            .Apart(scope.In("太さ", "Thickness"), e.Thickness is { } thick ? scope.Of(PeopleTables.Thickness, thick) : null).Said(scope.In("ことば", "Words"), e.Words),
        CaseEvent.BondDescribed e => Sentence.Done(scope.In($"{Tie(e.Bond, scope)}のようすを書いた", $"How the bond is: {Tie(e.Bond, scope)}"))
            .Apart(scope.In("太さ", "Thickness"), e.Thickness is { } thick ? scope.Of(PeopleTables.Thickness, thick) : null).Said(scope.In("ことば", "Words"), e.Words),
        CaseEvent.KeyPersonAsked e => Sentence.Done(scope.In($"{e.Name}に{(e.Light ? "ライトキーパーソン" : "キーパーソン")}をたのんだ", $"Asked {e.Name} to be a {(e.Light ? "light key person" : "key person")}")),
        CaseEvent.KeyPersonAnswered e => Sentence.Done(e.Accepts
                ? scope.In("キーパーソンの返事 → 引き受ける", "Answer of the key person → yes")
                : scope.In("キーパーソンの返事 → いまはむずかしい", "Answer of the key person → not now")).Quoted("", e.Words),
        CaseEvent.SosReceiverNamed e => Sentence.Done(scope.In($"SOSは{scope.Person(e.Who)}が受ける", $"{scope.Person(e.Who)} receives an SOS")).Apart(scope.In("連絡のしかた", "How to reach"), e.HowToReach),
        CaseEvent.AgendaItemPut e => Put(e, scope),
        CaseEvent.AgendaOutcomeTaken e => Sentence.Done(scope.In($"会議の結果が届いた{OnlyTheOutcome(e, scope)}", $"The outcome of the meeting has come{OnlyTheOutcome(e, scope)}")).Said(scope.In("ことば", "Words"), e.Words),
        CaseEvent.ReplanAsked => Sentence.Next(scope.In("会議がリプランを求めた", "The meeting asked for a replan")),
        _ => null,
    };

    private static Sentence Put(CaseEvent.AgendaItemPut e, SentenceScope scope)
    {
        var put = Sentence.Done(scope.In($"「{scope.Words.MeetingType(e.MeetingType)}」の議題に載せた", $"Put on the agenda of “{scope.Words.MeetingType(e.MeetingType)}”"));
        return e.Isolated ? put : put.Quoted(scope.In("試したこと", "Tried"), e.Tried).Quoted(scope.In("続けること", "Goes on"), e.KeepDoing);
    }

    /// <summary>Out of an isolated meeting comes the outcome and nothing else; elsewhere the step that is completed tells it.</summary>
    private static string OnlyTheOutcome(CaseEvent.AgendaOutcomeTaken e, SentenceScope scope)
    {
        if (scope.Known?.Records.Conferences.Find(e.Meeting, e.Item) is not { Isolated: true } item)
        {
            return "";
        }
        var outcome = scope.Words.Outcome(item.Step, e.Outcome);
        return scope.In($"　「{outcome}」（これだけが会議の外へ出る）", $": “{outcome}” (nothing else leaves that meeting)");
    }

    private static string Tie(BondId id, SentenceScope scope) => scope.Known?.Records.Bonds.Find(id) is { } bond
        ? scope.In($"絆{bond.Kind}　{scope.Person(bond.With)}", $"{bond.Kind}, {scope.Person(bond.With)}")
        : scope.In("絆", "a bond");
}
