using Microsoft.Extensions.FileProviders;

namespace Bansou.Flow.Server.Site;

/// <summary>Hands out the .br or .gz that the build has written beside a file, to browsers that take it: an old PC never compresses.</summary>
internal sealed class SmallerFiles(RequestDelegate next, IFileProvider files)
{
    private static readonly (string Ending, string Encoding)[] Kinds = [(".br", "br"), (".gz", "gzip")];

    public static string? EncodingOf(string name) =>
        Kinds.FirstOrDefault(kind => name.EndsWith(kind.Ending, StringComparison.Ordinal)).Encoding;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && request.Path.StartsWithSegments("/assets"))
        {
            var accepted = request.GetTypedHeaders().AcceptEncoding;
            var kind = Kinds.FirstOrDefault(kind => accepted.Any(encoding => encoding.Value == kind.Encoding && encoding.Quality is null or > 0) && files.GetFileInfo(request.Path + kind.Ending).Exists);
            if (kind.Ending is not null)
            {
                request.Path += kind.Ending;
            }
        }
        return next(context);
    }
}
