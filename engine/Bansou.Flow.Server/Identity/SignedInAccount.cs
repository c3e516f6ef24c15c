using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Identity;

/// <summary>Who makes a request: an account of a municipality that may still be used.</summary>
internal sealed record SignedInAccount(Session Session, Municipality Municipality, Account Account)
{
    /// <summary>Set by <see cref="SignedIn"/> before an endpoint that is not for anybody runs.</summary>
    public static ValueTask<SignedInAccount?> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.Get<SignedInAccount>());
}
