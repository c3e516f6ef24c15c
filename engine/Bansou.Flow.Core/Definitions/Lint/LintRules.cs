using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Lint.Field;
using Bansou.Flow.Core.Definitions.Lint.PackRules;
using Bansou.Flow.Core.Definitions.Lint.References;
using Bansou.Flow.Core.Definitions.Lint.Structure;

namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>All rules in the order of their codes, which is the order in which they run.</summary>
internal static class LintRules
{
    public static readonly ImmutableArray<FlowRule> Flow =
    [
        new OrphanNodeRule(), new UnreachableStepRule(), new LineFromKnownOutcomeRule(), new LoopHasPauseRule(), new JoinCanCompleteRule(), new VariableIsKnownRule(),
        new TimerComesDueRule(),
        new OwnerRequiredRule(), new ClockOnEveryWaitRule(), new FormPerHumanStepRule(), new DeclinePathRule(), new NoAnswerPathRule(), new ReturnPathRule(),
        new ConsentBeforeSendRule(), new FirstContactStepRule(), new OutcomeBeforeEndRule(), new EndReachableRule(), new LoopHasExitRule(), new ParallelJoinHasOwnerRule(),
        new OutcomeHasLineRule(), new DeadEndRule(), new ReturnLineMarkedRule(), new ApprovalHasSendBackRule(), new WatchHasReEntryRule(), new ConferenceHasPurposeRule(),
        new RhythmRule(), new PlainJapaneseRule(), new PersonalDataRule(), new AnytimeStandsAloneRule(), new MunicipalityWorkRule(), new OneEntryOfEachRule(),
        new NoRecursiveSubFlowRule(), new ReservedIdRule(), new OutcomeLabelsDifferRule(), new IntakeNeverRefusesRule(), new ApproverIsAnotherRule(),
        new StepHasOutcomeRule(),
        new RoleIsKnownRule(), new FormIsKnownRule(), new DocumentIsKnownRule(), new MeetingTypeIsKnownRule(), new CategoryIsKnownRule(), new StationIsKnownRule(),
        new ReceiverInDirectoryRule(),
    ];

    public static readonly ImmutableArray<PackRule> Pack =
        [new CapacityFreshRule(), new MaxHopsRule(), new ScenariosCoverRule(), new LintSettingsRule()];
}
