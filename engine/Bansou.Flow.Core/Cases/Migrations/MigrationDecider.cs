namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>流れの版を移す判断. It changes no content of a case: no step is done, no つなぎ moves, nobody's part changes.</summary>
internal static class MigrationDecider
{
    /// <summary>Who answers for the team or for the flow. Neither the designer nor the administrator: whoever migrates looks at cases first, and they see none.</summary>
    private static readonly string[] Migrators = ["chief", "center_head", "municipality"];

    public static Decision Decide(CaseContext context, CaseState.Active state, CaseCommand.MigrateCase command)
    {
        var refusals = Against(context, state, command).ToList();
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var mapping = MigrationMapping.Of(Moves(command), command.Timers);
        var plan = MigrationPlan.Of(context, state, mapping, command.Reason.Trim());
        return plan.Migrated is { } migrated
            ? Decision.Accept(migrated)
            : Decision.Refuse(plan.Obstacles.Select(code => new Refusal(code, state.FlowVersion.FlowId))
                .Concat(plan.Moves.Where(move => move.Obstacle is not null).Select(move => new Refusal(move.Obstacle!.Value, move.From.Value)))
                .Distinct());
    }

    private static IEnumerable<Refusal> Against(CaseContext context, CaseState.Active state, CaseCommand.MigrateCase command)
    {
        if (!context.Today.Roles.Any(role => role.Id == context.Actor.Role && Migrators.Contains(role.Code)))
        {
            yield return new Refusal(RefusalCode.NotYourRole);
        }
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            yield return new Refusal(RefusalCode.ReasonMissing);
        }
        if (command.From != state.FlowVersion)
        {
            yield return new Refusal(RefusalCode.FlowVersionDiffers, state.FlowVersion.FlowId);
        }
        if (context.Target?.Version != command.To)
        {
            yield return new Refusal(RefusalCode.FlowVersionUnknown, command.To.FlowId);
        }
        foreach (var twice in Moves(command).Distinct().GroupBy(move => move.From).Where(group => group.Count() > 1))
        {
            yield return new Refusal(RefusalCode.MappingUnfit, twice.Key.Value);
        }
    }

    private static IEnumerable<StepMove> Moves(CaseCommand.MigrateCase command) => command.Mapping.IsDefault ? [] : command.Mapping;
}
