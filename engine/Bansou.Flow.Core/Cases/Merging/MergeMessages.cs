using Bansou.Flow.Core.Cases.Holders;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>ケースを合わせる: this case leads from now on, the other one is of the same person.</summary>
    public sealed record TakeInCase(CaseId Other, string Why) : CaseCommand;

    /// <summary>合わせた先に加わる: the other side of <see cref="TakeInCase"/>. Open referrals and promises go on; steps of the own way rest.</summary>
    /// <param name="Holders">Those of the case that leads: one person has one overview holder (HR-3).</param>
    public sealed record JoinCase(CaseId Into, CaseHolders Holders, string Why) : CaseCommand;

    /// <summary>合わせたケースを分ける: it was somebody else, or should go by itself.</summary>
    public sealed record LetCaseGo(CaseId Other, string Why) : CaseCommand;

    /// <summary>合わせた先から分かれる: the other side of <see cref="LetCaseGo"/>; it stands by itself again and asks for its next step.</summary>
    public sealed record PartFromCase(CaseId From, string Why) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>ケースが合わせられた</summary>
    public sealed record CaseTakenIn(CaseId Other, string Why, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>合わせた先に加わった</summary>
    public sealed record CaseJoined(CaseId Into, string Why, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>合わせたケースが分けられた</summary>
    public sealed record CaseLetGo(CaseId Other, string Why, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>合わせた先から分かれた</summary>
    public sealed record CaseParted(CaseId From, string Why, PersonId By, DateTimeOffset At) : CaseEvent;
}
