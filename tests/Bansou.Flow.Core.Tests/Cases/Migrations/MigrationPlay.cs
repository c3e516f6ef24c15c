using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Migrations;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Tests.Cases.Migrations;

/// <summary>Two versions of one flow, and somebody who may migrate between them.</summary>
internal static class MigrationPlay
{
    public static readonly Actor Chief = new(new PersonId("chief"), new OrganisationId("shakyo"), "sv");

    private static readonly ImmutableArray<Role> Roles =
        [new("counselor", "相談支援員", "counselor"), new("sv", "主任", "chief"), new("designer", "業務設計者", "designer"), new("admin", "管理者", "admin")];

    /// <summary>The same flow id with another drawing is another version by its hash.</summary>
    public static CaseContext Context(DateTimeOffset now, CaseFlow from, CaseFlow to, Actor? by = null) =>
        new(now, by ?? Chief, from) { Today = from.Pack with { Roles = Roles }, Target = to };

    public static CaseContext To(this CasePlay play, CaseFlow to, Actor? by = null) => Context(play.Now, play.Flow, to, by);

    public static MigrationMapping Map(params (string From, string To)[] moves) => MigrationMapping.Of(Moves(moves));

    public static ImmutableArray<StepMove> Moves(params (string From, string To)[] moves) =>
        [.. moves.Select(move => new StepMove(new StepId(move.From), new StepId(move.To)))];

    public static CaseCommand.MigrateCase Command(CaseFlow from, CaseFlow to, MigrationMapping? mapping = null) => new(
        from.Version, to.Version, "新しい版にそろえる", [.. (mapping ?? MigrationMapping.ById).Steps.Select(row => new StepMove(new StepId(row.Key), row.Value))],
        (mapping ?? MigrationMapping.ById).Timers);

    /// <summary>Migrated, and what happened.</summary>
    public static (CaseState.Active State, CaseEvent.FlowMigrated Happened) Migrate(
        DateTimeOffset now, CaseState.Active state, CaseFlow from, CaseFlow to, MigrationMapping? mapping = null)
    {
        var decision = CaseDecider.Decide(Context(now, from, to), state, Command(from, to, mapping));
        var refused = decision is Decision.Refused refusal ? string.Join(", ", refusal.Refusals) : "";
        var happened = decision.ShouldBeOfType<Decision.Accepted>(refused).Events.Single().ShouldBeOfType<CaseEvent.FlowMigrated>();
        return ((CaseState.Active)CaseDecider.Evolve(state, happened), happened);
    }

    /// <summary>Codes with what they are about.</summary>
    public static IEnumerable<(RefusalCode, string?)> Refusals(CaseContext context, CaseState state, CaseCommand.MigrateCase command) =>
        CaseDecider.Decide(context, state, command).ShouldBeOfType<Decision.Refused>().Refusals.Select(refusal => (refusal.Code, refusal.Subject));
}
