using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Lint;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.Live;
using Bansou.Flow.Storage.Flows;

namespace Bansou.Flow.Server.Flows;

/// <summary>Checks and publishes the text of a flow, whether it was sent or saved as a draft.</summary>
internal static class FlowDesk
{
    private const int LongestNote = 400;

    /// <summary>What was changed, or why, in the words of who publishes or withdraws.</summary>
    public static bool TryNote(HttpRequest request, out string note, [NotNullWhen(false)] out ProblemResult? problem)
    {
        note = request.Query["note"].ToString();
        problem = note.Length <= LongestNote
            ? null
            : ProblemKinds.InvalidParameter.Result(new ProblemFinding("too-long", string.Create(CultureInfo.InvariantCulture, $"note は {LongestNote} 字までにしてください。"), "note"));
        return problem is null;
    }

    public static IEnumerable<Diagnostic> Findings(byte[] bytes, Pack pack)
    {
        var read = FlowReader.Read(bytes);
        return read.Definition is { } definition ? read.Diagnostics.Concat(FlowLinter.Lint(definition, pack)) : read.Diagnostics;
    }

    /// <param name="flow">Id that the definition must have.</param>
    /// <param name="from">The draft that it comes from; null when it was sent.</param>
    public static IResult Publish(Acting acting, string flow, byte[] bytes, string note, FlowDraft? from, LiveNews news)
    {
        var municipality = acting.Municipality;
        if (FlowReader.Read(bytes).Definition is { } definition && definition.DefinitionId != flow)
        {
            return ProblemKinds.WrongFlow.Result();
        }
        var files = municipality.Flows.Files()!.ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);
        files[FlowFiles.Find(files, flow) ?? $"flows/{FlowFiles.NameOf(flow)}.json"] = bytes;
        try
        {
            var result = municipality.Publish(files, acting.Actor.Person.Value, note, flow, from);
            if (result.Refused)
            {
                return ProblemKinds.FlowUnfit.Result(result.Diagnostics.Where(found => found.Severity == Severity.Error).Select(BodyReading.FindingOf));
            }
            news.FlowsChanged(municipality.Slug);
            return Results.Ok(new PublishResponse([.. result.Published.Select(version => new PublishedVersionResponse(version.FlowId, version.Version, version.Hash))]));
        }
        catch (Storage.StorageException e) when (e.Code == ProblemKinds.FlowVersionTaken.Code)
        {
            return ProblemKinds.FlowVersionTaken.Result(new ProblemFinding(e.Code, e.Message));
        }
    }
}
