namespace Bansou.Flow.Core.Definitions.Lint.References;

/// <summary>BF240: every role that a step names is one of the pack's.</summary>
internal sealed class RoleIsKnownRule() : ReferenceRule("BF240", "role-is-known", "役割", "role", "roles")
{
    protected override IEnumerable<string> Known(Packs.Pack pack) => pack.Roles.Select(role => role.Id);

    protected override IEnumerable<string> Used(Steps.StepSettings step) =>
        step.Roles.Concat(step.TellWhenLate).Concat(step.Conference?.Members ?? []);
}
