using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Http;

/// <summary>Whatever goes wrong ends as a problem with a code: no empty answers, no stack traces.</summary>
internal sealed class ProblemResponses(RequestDelegate next, ILogger<ProblemResponses> log)
{
    /// <summary>As other servers log a caller who hung up; nobody reads the answer.</summary>
    private const int CallerLeft = 499;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            SetStatus(context, CallerLeft);
            return;
        }
        catch (BadHttpRequestException e)
        {
            SetStatus(context, e.StatusCode);
        }
        catch (StorageException e) when (e.Code == "disposed" && !context.Response.HasStarted)
        {
            // What is gone is as if it had never been: nobody's rights to it can be worked out any more.
            context.Response.Clear();
            await ProblemKinds.NotFound.Result().ExecuteAsync(context);
        }
        catch (StorageException e) when (!context.Response.HasStarted)
        {
            log.LogError("Storage says {Code} at {Route}", e.Code, RequestLog.RouteOf(context));
            context.Response.Clear();
            await new ProblemKind(e.Code, StatusCodes.Status503ServiceUnavailable, e.Message).Result().ExecuteAsync(context);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            // The text of an exception may hold what people wrote, so only its kind and place are logged.
            log.LogError("{Kind} at {Route}: {Place}", e.GetType().FullName, RequestLog.RouteOf(context), e.StackTrace);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null })
        {
            await ProblemKinds.OfStatus(context.Response.StatusCode).Result().ExecuteAsync(context);
        }
    }

    private static void SetStatus(HttpContext context, int status)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.StatusCode = status;
        }
    }
}
