using Bansou.Flow.Core.Cases.Holders;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>担当を引き継ぐ. Null leaves a role with whom it is; neither can be left empty (HR-3, HR-14).</summary>
    public sealed record HandOver(Holder? Lead, Holder? OverviewHolder, string Reason) : CaseCommand;

    /// <summary>ひとりの人のすべてを引き継ぐ: lead, overview, second staff, open work and claimed steps of one person go to another (HR-14).</summary>
    public sealed record HandOverAll(PersonId From, Holder To, string Reason) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>担当が引き継がれた</summary>
    public sealed record HandedOver(CaseHolders Holders, string Reason) : CaseEvent;
}
