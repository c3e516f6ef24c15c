using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Bansou.Flow.Server.Site;

/// <summary>画面: the files of the web app beside the program. Every address that is no file and not of the API is the app, which knows its own pages.</summary>
internal static class WebSite
{
    /// <summary>The secret of a link has a dot in it (town.secret): no file's ending.</summary>
    private static readonly PathString Partner = "/partner";

    private static readonly PathString[] NotPages = ["/api", "/hubs", "/health"];

    /// <param name="folder">When it is not there, the server answers the API alone.</param>
    public static void UseWebSite(this WebApplication app, string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }
        var files = new PhysicalFileProvider(Path.GetFullPath(folder));
        app.Use((context, next) =>
        {
            if (IsPage(context.Request))
            {
                context.Request.Path = "/index.html";
            }
            return next(context);
        });
        app.UseMiddleware<SmallerFiles>(files);
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = new SmallerTypes(), OnPrepareResponse = Prepare });
    }

    /// <summary>A page of the app: read, without the ending of a file, and nothing that answers by itself.</summary>
    private static bool IsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && (!Path.HasExtension(request.Path) || request.Path.StartsWithSegments(Partner))
        && !NotPages.Any(start => request.Path.StartsWithSegments(start));

    /// <summary>Built files carry their content's hash in their name and never change; all else is asked for anew.</summary>
    private static void Prepare(StaticFileResponseContext context)
    {
        var headers = context.Context.Response.Headers;
        headers.CacheControl = context.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
        if (SmallerFiles.EncodingOf(context.File.Name) is { } encoding)
        {
            headers.ContentEncoding = encoding;
        }
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
    }

    /// <summary>app.js.br is still a script: its type is that of the name without the last ending.</summary>
    private sealed class SmallerTypes : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider types = new();

        public bool TryGetContentType(string subpath, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string contentType) =>
            types.TryGetContentType(SmallerFiles.EncodingOf(subpath) is null ? subpath : Path.ChangeExtension(subpath, null), out contentType);
    }
}
