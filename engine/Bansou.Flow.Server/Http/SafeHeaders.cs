namespace Bansou.Flow.Server.Http;

/// <summary>Answers are not kept by browsers or proxies, not framed, and not guessed to be something else.</summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    /// <summary>Nothing is ever loaded from, or sent to, another host. Styles stand in elements too: the parts of the screens set them so.</summary>
    private const string OwnHostOnly = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = OwnHostOnly;
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            headers.CacheControl = "no-store";
        }
        return next(context);
    }
}
