using System.Reflection;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.Metadata;

namespace Bansou.Flow.Server.Http;

/// <summary>どの言葉で答えるか: <c>lang</c> in the address, else what the browser prefers, else Japanese.</summary>
internal sealed record Spoken(TellingLanguage Language, ProblemResult? Problem) : IEndpointParameterMetadataProvider
{
    private const string Name = "lang";

    public static ValueTask<Spoken> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context.Request));

    private static Spoken Of(HttpRequest request) => request.Query[Name].ToString() switch
    {
        "ja" => new Spoken(TellingLanguage.Japanese, null),
        "en" => new Spoken(TellingLanguage.English, null),
        "" => new Spoken(Preferred(request), null),
        _ => new Spoken(TellingLanguage.Japanese, ProblemKinds.InvalidParameter.Result(new ProblemFinding("wrong-value", $"{Name} には ja か en を書いてください。", Name))),
    };

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new QueryMetadata(Name, "ja か en。なければ Accept-Language、それもなければ日本語。市町村のことばは訳語があれば訳して、書かれたことばはそのまま"));
        builder.Metadata.Add(new FailureMetadata([ProblemKinds.InvalidParameter]));
    }

    /// <summary>The language of a request that only reads; Japanese for one that writes, and where the wish cannot be read.</summary>
    public static TellingLanguage InReading(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) ? TellingLanguage.Japanese
        : Of(request).Language;

    /// <summary>What the browser prefers.</summary>
    public static TellingLanguage Preferred(HttpRequest request)
    {
        var best = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(wanted => wanted.Quality ?? 1)
            .Select(wanted => wanted.Value.ToString()).FirstOrDefault(wanted => Means(wanted, "ja") || Means(wanted, "en"));
        return best is not null && Means(best, "en") ? TellingLanguage.English : TellingLanguage.Japanese;
    }

    private static bool Means(string wanted, string language) =>
        wanted.Equals(language, StringComparison.OrdinalIgnoreCase) || wanted.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);
}
