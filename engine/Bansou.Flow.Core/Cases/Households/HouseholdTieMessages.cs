namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>世帯のケースを結ぶ: another of the household is accompanied too. It holds for this person alone; the other one is asked for themselves.</summary>
    /// <param name="Member">Who of this household that is, or null.</param>
    /// <param name="Way">How the person agreed: <c>signed</c>, <c>screen</c>, <c>spoken</c>.</param>
    public sealed record TieHousehold(CaseId Other, string Way, MemberId? Member = null, string? Witness = null) : CaseCommand;

    /// <summary>世帯のケースの結びを解く: at any time, without a reason.</summary>
    public sealed record UntieHousehold(CaseId Other) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>世帯のケースが結ばれた</summary>
    public sealed record HouseholdTied(CaseId Other, MemberId? Member, string Way, string Witness, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>世帯のケースの結びが解かれた</summary>
    public sealed record HouseholdUntied(CaseId Other, PersonId By, DateTimeOffset At) : CaseEvent;
}
