using System.Globalization;
using System.Reflection;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.Metadata;

namespace Bansou.Flow.Server.Http;

/// <summary>Which part of a long list: <c>take</c> rows after <c>after</c>.</summary>
internal sealed record Paging(int Take, string? After, ProblemResult? Problem) : IEndpointParameterMetadataProvider
{
    private const int Usual = 50;
    private const int Most = 200;

    public static ValueTask<Paging> BindAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var take = Usual;
        var isFit = !query.TryGetValue("take", out var text)
            || (int.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out take) && take is >= 1 and <= Most);
        var problem = isFit ? null : ProblemKinds.InvalidParameter.Result(new ProblemFinding("wrong-value", $"take には 1 から {Most} までの整数を書いてください。", "take"));
        var after = query["after"].ToString();
        return ValueTask.FromResult(new Paging(take, after.Length == 0 ? null : after, problem));
    }

    /// <summary>For lists that are counted from 1: the number after which to go on.</summary>
    public bool TryNumber(out int after)
    {
        after = 0;
        return After is null || (int.TryParse(After, NumberStyles.None, CultureInfo.InvariantCulture, out after) && after >= 0);
    }

    public static ProblemResult WrongAfter => ProblemKinds.InvalidParameter.Result(new ProblemFinding("wrong-value", "after には、前のページの next をそのまま書いてください。", "after"));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new QueryMetadata("take", "何行まで（1〜200、なければ 50）", IsWhole: true));
        builder.Metadata.Add(new QueryMetadata("after", "続きから。前のページの next"));
        builder.Metadata.Add(new FailureMetadata([ProblemKinds.InvalidParameter]));
    }
}

/// <summary>One page of a list.</summary>
/// <param name="Next">For <c>after</c> of the next page; null at the end.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
