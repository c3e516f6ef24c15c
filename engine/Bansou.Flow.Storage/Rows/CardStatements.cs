using System.Text.Json;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Rows;

/// <summary>Writes the card of a case.</summary>
internal sealed class CardStatements(Database database) : IDisposable
{
    private readonly Statement write = database.Prepare("""
        INSERT INTO cases (stream, case_id, version, name, reading, lead, lead_organisation, overview_holder, organisations, hidden_from, stage, flow, flow_version,
          opened_at, seen_off_at, next_at, open_referrals, heard_at, arrival_due_at, quiet_until, staying_since, without_sos_since, alone_since, review_due_at, second_staff)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)
        ON CONFLICT (stream) DO UPDATE SET version = ?3, name = ?4, reading = ?5, lead = ?6, lead_organisation = ?7, overview_holder = ?8, organisations = ?9,
          hidden_from = ?10, stage = ?11, flow = ?12, flow_version = ?13, opened_at = ?14, seen_off_at = ?15, next_at = ?16, open_referrals = ?17, heard_at = ?18,
          arrival_due_at = ?19, quiet_until = ?20, staying_since = ?21, without_sos_since = ?22, alone_since = ?23, review_due_at = ?24, second_staff = ?25
        """);

    private readonly Statement move = database.Prepare("UPDATE cases SET version = ?2, heard_at = ?3, next_at = ?4 WHERE stream = ?1");
    private readonly Statement touch = database.Prepare("UPDATE cases SET version = ?2, heard_at = ?3 WHERE stream = ?1");

    /// <summary>Only what differs from the card before: most commits leave names, holders and stage alone, and so the indexes over them.</summary>
    public void Write(long stream, CaseCard? before, CaseCard card)
    {
        if (before is null || before with { Version = card.Version, HeardAt = card.HeardAt, NextAt = card.NextAt } != card)
        {
            Write(stream, card);
            return;
        }
        var update = before.NextAt == card.NextAt ? touch : move.Bind(4, Instants.Micros(card.NextAt));
        update.Bind(1, stream).Bind(2, card.Version).Bind(3, Instants.Micros(card.HeardAt)).Run();
    }

    public void Write(long stream, CaseCard card)
    {
        var danger = card.Danger;
        write.Bind(1, stream).Bind(2, card.Case.Value).Bind(3, card.Version).Bind(4, card.DisplayName).Bind(5, card.Reading)
            .Bind(6, card.Lead.Value).Bind(7, card.LeadOrganisation.Value).Bind(8, card.OverviewHolder.Value).Bind(9, card.Organisations).Bind(10, card.HiddenFrom)
            .Bind(11, RowWords.Of(card.Stage)).Bind(12, card.Flow.FlowId).Bind(13, card.Flow.Version)
            .Bind(14, Instants.Micros(card.OpenedAt)).Bind(15, Instants.Micros(card.SeenOffAt)).Bind(16, Instants.Micros(card.NextAt))
            .Bind(17, card.OpenReferrals).Bind(18, Instants.Micros(card.HeardAt))
            .Bind(19, Instants.Micros(danger.ArrivalDueAt)).Bind(20, Instants.Micros(danger.QuietUntil)).Bind(21, Instants.Micros(danger.StayingSince))
            .Bind(22, Instants.Micros(danger.WithoutSosSince)).Bind(23, Instants.Micros(danger.AloneSince)).Bind(24, Instants.Micros(danger.ReviewDueAt)).Bind(25, card.SecondStaff?.Value)
            .Run();
    }

    public void Dispose()
    {
        write.Dispose();
        move.Dispose();
        touch.Dispose();
    }
}

/// <summary>How the words of enumerations stand in rows: camelCase, as in the API.</summary>
internal static class RowWords
{
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.Of[value];

    public static T Read<T>(string word)
        where T : struct, Enum => Words<T>.Read[word];

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of = Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
        public static readonly Dictionary<string, T> Read = Of.ToDictionary(entry => entry.Value, entry => entry.Key);
    }
}
