using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Reads the lines of a flowchart, in Elsa's present and old form (elsa-format §6). Lines that lead nowhere are left out and told.</summary>
internal sealed class ConnectionReader(Scope scope, bool caseMode, ImmutableArray<Activity> activities)
{
    private readonly HashSet<string> _ids = activities.Select(activity => activity.Id).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<(string, string?, string, string?)> _seen = [];
    private readonly ImmutableArray<Connection>.Builder _connections = ImmutableArray.CreateBuilder<Connection>();
    private bool _flat;

    public ImmutableArray<Connection> Read(SourceNode flowchart)
    {
        var items = scope.Items(flowchart, "connections");
        _flat = !items.IsEmpty && items[0].Find("source") is { Kind: SourceKind.String };
        foreach (var item in items)
        {
            Take(item);
        }
        RestoreParked(flowchart);
        return _connections.DrainToImmutable();
    }

    /// <summary>Elsa parks lines of activities that it could not find; they come back when the activity is there.</summary>
    private void RestoreParked(SourceNode flowchart)
    {
        if (flowchart.Find("customProperties") is not { Kind: SourceKind.Object } properties)
        {
            return;
        }
        _flat = false;
        foreach (var item in scope.Items(properties, "notFoundConnections"))
        {
            Take(item);
        }
    }

    private void Take(SourceNode item)
    {
        if (!scope.Is(item, "connections", SourceKind.Object))
        {
            return;
        }
        var (source, sourcePort) = End(item, "source");
        var (target, targetPort) = End(item, "target");
        if (source is null || target is null)
        {
            scope.Add(ReadingRules.IncompleteConnection, item.Place);
            return;
        }
        var connection = new Connection(source, sourcePort, target, targetPort, item.Place);
        var unknown = !_ids.Contains(source) ? source : !_ids.Contains(target) ? target : null;
        if (unknown is not null)
        {
            var severity = caseMode || _flat ? Severity.Error : ReadingRules.DanglingConnection.Severity;
            scope.Findings.Add(ReadingRules.DanglingConnection, severity, item.Place, _ids.Contains(source) ? source : scope.ActivityId, connection.Key, unknown);
        }
        else if (!_seen.Add((source, sourcePort, target, targetPort)))
        {
            scope.Findings.Add(ReadingRules.DuplicateConnection, item.Place, source, connection.Key);
        }
        else
        {
            _connections.Add(connection);
        }
    }

    private (string? Activity, string? Port) End(SourceNode item, string side)
    {
        var end = item.Find(side);
        if (end is { Kind: SourceKind.String })
        {
            return (Named(end), scope.String(item, side + "Port"));
        }
        if (end is null || !scope.Is(end, side, SourceKind.Object))
        {
            return (null, null);
        }
        return (scope.Text(end, "activity"), scope.String(end, "port"));
    }

    private static string? Named(SourceNode end) => string.IsNullOrWhiteSpace(end.Text) ? null : end.Text.Trim();
}
