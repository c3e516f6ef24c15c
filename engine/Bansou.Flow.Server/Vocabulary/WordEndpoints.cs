using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;

namespace Bansou.Flow.Server.Vocabulary;

/// <summary>ことば: what people read for the values that commands and answers carry, so that nobody keeps a second dictionary.</summary>
internal static class WordEndpoints
{
    public static void MapWordEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api").ActsInRole()
        .MapGet("/words", (Acting acting) => TypedResults.Ok(WordTablesResponse.Of(PackTables.Of(acting.Municipality.Pack))))
        .WithName("listWords").WithSummary("値のことばの表（市町村のことばが先）").WithTags("ことば");
}

/// <param name="Tables">By type, such as <c>noteKind</c>: its words in the order in which a list shows them.</param>
internal sealed record WordTablesResponse(IReadOnlyDictionary<string, IReadOnlyList<WordResponse>> Tables)
{
    public static WordTablesResponse Of(IEnumerable<WordTable> tables) => new(tables.ToDictionary(
        table => table.Type, IReadOnlyList<WordResponse> (table) => [.. table.Words.Select(word => new WordResponse(word.Value, word.Ja, word.En))]));
}

/// <param name="Value">As commands and answers write it.</param>
/// <param name="Ja">The municipality's own word, where it has one.</param>
/// <param name="En">The municipality's word again, where there is no English one.</param>
internal sealed record WordResponse(string Value, string Ja, string En);
