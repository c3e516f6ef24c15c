using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>How a row of the inbox is read.</summary>
public sealed partial class Inbox
{
    private const string Columns = """
        SELECT worklist.case_id, worklist.key, worklist.kind, worklist.step, worklist.referral, worklist.role, worklist.roles, worklist.assignee,
          worklist.organisation, worklist.opened_at, worklist.due_at, worklist.level, worklist.paused, cases.name, cases.stage, cases.lead, worklist.stream,
          worklist.title, worklist.cause, worklist.cause_step, worklist.receiver, worklist.awaits_receiver, cases.lead_organisation, cases.overview_holder, cases.flow, cases.flow_version, worklist.claimed_by, worklist.taken_by

        """;

    private static InboxPlace PlaceOf(Statement row) => new(row.Long(10), row.Long(16), row.Text(1));

    private static InboxItem Read(Statement row) => new(
        new WorklistRow
        {
            Case = new CaseId(row.Text(0)),
            Key = row.Text(1),
            Kind = RowWords.Read<WorklistKind>(row.Text(2)),
            Step = row.TextOrNull(3) is { } step ? new StepId(step) : null,
            Referral = row.TextOrNull(4) is { } referral ? new ReferralId(referral) : null,
            Role = row.TextOrNull(5),
            Roles = row.Text(6),
            Assignee = new PersonId(row.Text(7)),
            Organisation = new OrganisationId(row.Text(8)),
            OpenedAt = Instants.Of(row.Long(9)),
            DueAt = row.Long(10) == WorklistStatements.NoClock ? null : Instants.Of(row.Long(10)),
            Level = row.Int(11),
            Paused = row.Int(12) != 0,
            Title = row.TextOrNull(17),
            Cause = RowWords.Read<WorklistCause>(row.Text(18)),
            CauseStep = row.TextOrNull(19) is { } from ? new StepId(from) : null,
            Receiver = row.TextOrNull(20) is { } receiver ? new OrganisationId(receiver) : null,
            AwaitsReceiver = row.Int(21) != 0,
            ClaimedBy = row.TextOrNull(26) is { } taker ? new PersonId(taker) : null,
            TakenBy = row.TextOrNull(27) is { } receiving ? new PersonId(receiving) : null,
        },
        row.Text(13),
        RowWords.Read<CaseStage>(row.Text(14)),
        new PersonId(row.Text(15)),
        new OrganisationId(row.Text(22)),
        new PersonId(row.Text(23)),
        row.Text(24),
        row.Int(25));
}
