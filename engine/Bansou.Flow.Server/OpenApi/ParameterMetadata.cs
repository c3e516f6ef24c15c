namespace Bansou.Flow.Server.OpenApi;

/// <summary>A query parameter that an endpoint reads by itself.</summary>
internal sealed record QueryMetadata(string Name, string Description, bool IsWhole = false, bool IsRequired = false);

/// <summary>A header that an endpoint reads by itself.</summary>
internal sealed record HeaderMetadata(string Name, string Description, bool IsRequired);

/// <summary>The endpoint takes a command of the catalogue: its body is described from the command's shape.</summary>
/// <param name="Shape">Asked for only when the description is written: making it for every command takes long at a start.</param>
internal sealed record CommandMetadata(Func<Core.Journal.FieldShape.Group> Shape, string? WithoutField = null);

internal static class ParameterMetadataExtensions
{
    /// <summary>The endpoint runs in the role of the header and writes with an idempotency key.</summary>
    public static TBuilder Writes<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(
            new HeaderMetadata(Http.WriteHeaders.KeyHeader, "この操作の番号。同じ番号でもう一度送っても、二度は書かれず、同じ答えが返る", IsRequired: true),
            new HeaderMetadata(Http.WriteHeaders.VersionHeader, "読んだときの ETag。ほかの人が先に書いていたら 412 で答える", IsRequired: false),
            new HeaderMetadata(Identity.SignedIn.ClientHeader, "画面やプログラムの名前", IsRequired: true),
            new FailureMetadata(
            [
                Http.ProblemKinds.KeyMissing, Http.ProblemKinds.InvalidHeader, Http.ProblemKinds.KeyReused, Http.ProblemKinds.VersionDiffers, Http.ProblemKinds.ClientHeaderMissing, Http.ProblemKinds.ForeignOrigin,
                Http.ProblemKinds.NotReady,
            ]));

    /// <summary>The endpoint changes something, so that another site must not be able to call it.</summary>
    public static TBuilder SaysItsName<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(
            new HeaderMetadata(Identity.SignedIn.ClientHeader, "画面やプログラムの名前", IsRequired: true),
            new FailureMetadata([Http.ProblemKinds.ClientHeaderMissing, Http.ProblemKinds.ForeignOrigin]));

    /// <summary>The endpoint is for people who are signed in and act in a role.</summary>
    public static RouteGroupBuilder ActsInRole(this RouteGroupBuilder group) => group.WithMetadata(
        new Identity.NeedsRole(),
        new HeaderMetadata(Identity.SignedIn.RoleHeader, "どの立場で操作するか（/api/me の key）。立場がひとつのときはなくてよい", IsRequired: false),
        new HeaderMetadata(Identity.SignedIn.ForHeader, "だれの代理として操作するか（人の id。/api/substitutes の absent）。記録に「代理」として残る", IsRequired: false),
        new FailureMetadata([Http.ProblemKinds.NotSignedIn, Http.ProblemKinds.SessionExpired, Http.ProblemKinds.InvalidHeader, Http.ProblemKinds.RoleMissing, Http.ProblemKinds.RoleNotYours, Http.ProblemKinds.PasswordChangeNeeded]));

    /// <summary>The endpoint shows a case, as far as the reader may see it.</summary>
    public static TBuilder ShowsCase<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(
            new HeaderMetadata(Identity.SignedIn.PurposeHeader, "見るわけ（UTF-8 をパーセント表記で）。自分のチームの外のケースを見るときに要る。閲覧の記録に残る", IsRequired: false),
            new FailureMetadata([Http.ProblemKinds.NotFound, Http.ProblemKinds.PartNotVisible]));
}
