using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases.Sheets;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>様式に書く: all of a form or one field of it, at any emptiness and in any shape (AS-1).</summary>
    /// <param name="Form">Id of the form.</param>
    /// <param name="Changes">What is written; what is not named stays.</param>
    /// <param name="Step">The open step that it is written for, when there is one.</param>
    /// <param name="Referral">For a step that runs per referral.</param>
    public sealed record SaveSheet(string Form, ImmutableArray<SheetChange> Changes, StepId? Step = null, ReferralId? Referral = null) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>様式に書かれた: the changed answers only.</summary>
    /// <param name="FormVersion">Version of the form that they were given to.</param>
    public sealed record SheetSaved(string Form, int FormVersion, ImmutableArray<SheetAnswer> Changes, StepId? Step, ReferralId? Referral, PersonId By, DateTimeOffset At) : CaseEvent;
}
