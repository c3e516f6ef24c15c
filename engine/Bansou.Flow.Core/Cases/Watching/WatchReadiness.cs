using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Core.Cases.Watching;

/// <summary>見守りへ移る前に: everything that is asked before a watch begins, item by item (HR-6, §1.13). It stops nobody from looking; the first three stop the start.</summary>
/// <param name="Step">The Watch step that is open, or null: then 次の行き先 or a line leads there first.</param>
/// <param name="StillOpen">What goes on beside the watch and has to be seen first.</param>
public sealed record WatchReadiness(StepId? Step, WatchState State, ImmutableArray<WatchItem> Items, ImmutableArray<StillOpen> StillOpen)
{
    /// <summary>Whether the watch could begin now, once somebody has seen what is still open.</summary>
    public bool MayStart => Step is not null && Items.All(item => item.IsThere || !item.IsRequired);

    /// <param name="nameOf">Says whom a bond is with, where an id was written.</param>
    public static WatchReadiness Of(CaseFlow flow, CaseState.Active state, Func<string, string>? nameOf = null, TellingLanguage language = TellingLanguage.Japanese)
    {
        var watch = state.Tokens.Open.FirstOrDefault(open => flow[open.Step].Kind == StepKind.Watch);
        return new WatchReadiness(watch?.Step, state.Watch, [.. Asked(flow, state, watch, nameOf ?? (written => written), language)], [.. WatchDecider.StillOpen(flow, state, watch?.Step)]);
    }

    private static IEnumerable<WatchItem> Asked(CaseFlow flow, CaseState.Active state, StepExecution? watch, Func<string, string> nameOf, TellingLanguage language)
    {
        var (bonds, person) = (state.Records.Bonds, state.Records.Person);
        var living = bonds.Bonds.Where(bond => bond.IsLiving && bond.Kind != BondKind.A).Select(bond => nameOf(bond.With)).ToList();
        yield return WatchItem.Of(WatchItemKind.LivingBond, isRequired: true, living.Count > 0, string.Join("、", living));
        var sos = state.Watch is WatchState.Watching watching ? watching.SosReceiver : bonds.SosReceiver?.Who;
        yield return WatchItem.Of(WatchItemKind.SosReceiver, isRequired: true, sos is not null, sos ?? "");
        yield return WatchItem.Of(WatchItemKind.Rhythm, isRequired: true, isThere: true, RhythmWords(watch is null ? null : flow[watch.Step], language));
        yield return WatchItem.Of(WatchItemKind.WayBack, isRequired: false, person.WayBack is not null, person.WayBack?.Words ?? "");
        var agreed = bonds.KeyPersons.Where(each => each.Answer == KeyPersonAnswer.Accepted).Select(each => each.Name).ToList();
        yield return WatchItem.Of(WatchItemKind.KeyPerson, isRequired: false, agreed.Count > 0, string.Join("、", agreed));
        var given = bonds.KeyPersons.Where(each => !state.Records.Memories.For(each.Id).IsEmpty).Select(each => each.Name).ToList();
        yield return WatchItem.Of(WatchItemKind.MemorySheet, isRequired: false, given.Count > 0, string.Join("、", given));
    }

    private static string RhythmWords(CaseStep? step, TellingLanguage language) => language == TellingLanguage.English
        ? $"after {string.Join(", ", WatchDecider.RhythmOf(step).Days)} days, and then at the same distance"
        : string.Join("、", WatchDecider.RhythmOf(step).Days.Select(days => $"{days}日後")) + "。そのあとも同じ間隔で";
}

/// <summary>見守りへ移る前にたしかめること.</summary>
/// <param name="IsRequired">The watch does not begin without it (HR-6).</param>
/// <param name="Words">What is there, in words; empty when nothing is.</param>
/// <param name="WhatToDo">What is asked, or what to do while it is missing.</param>
public sealed record WatchItem(WatchItemKind Kind, bool IsRequired, bool IsThere, string Words, string WhatToDo)
{
    /// <summary>The question in words.</summary>
    public string Label => LifeTables.WatchItemKind.Say(Kind);

    internal static WatchItem Of(WatchItemKind kind, bool isRequired, bool isThere, string words) => new(kind, isRequired, isThere, words, kind switch
    {
        WatchItemKind.LivingBond => "だれとつながっているか（絆B）を書きます。",
        WatchItemKind.SosReceiver => "困ったときにSOSを受ける人を決めます。",
        WatchItemKind.Rhythm => "連絡のリズムは、流れの見守りのステップに書かれています。",
        WatchItemKind.WayBack => "いつでも戻れること、その連絡先を、ご本人に伝えます。",
        WatchItemKind.KeyPerson => "キーパーソンにたのみ、返事を聴きます。断られてもかまいません。",
        WatchItemKind.MemorySheet => "ご本人が選んだ記憶を、キーパーソンに渡します。渡さないのもご本人が決めます。",
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    });
}

/// <summary>見守りへ移る前にたしかめることの種類.</summary>
public enum WatchItemKind
{
    /// <summary>つながっている人（絆B）</summary>
    LivingBond,
    /// <summary>SOSを受ける人</summary>
    SosReceiver,
    /// <summary>連絡のリズム</summary>
    Rhythm,
    /// <summary>戻り方</summary>
    WayBack,
    /// <summary>キーパーソンの返事</summary>
    KeyPerson,
    /// <summary>記憶の引継ぎ</summary>
    MemorySheet,
}

/// <summary>まだ続いていること: an open step, referral or promise beside the watch.</summary>
/// <param name="Owner">Whose it is: who has taken it, otherwise the lead.</param>
/// <param name="DueAt">By when; null when there is a stated reason for no clock.</param>
public sealed record StillOpen(StepId? Step, ReferralId? Referral, WorkItemId? Item, string Label, OrganisationId? Receiver, PersonId Owner, DateTimeOffset? DueAt)
{
    internal string Subject => Step?.Value ?? Referral?.Value ?? Item!.Value.Value;
}
