using System.Collections.Immutable;

namespace Bansou.Flow.Server.Http;

/// <summary>The one table of failures and their HTTP status. A code never changes its meaning.</summary>
internal static class ProblemKinds
{
    public static readonly ProblemKind BadRequest = new("bad-request", 400, "送られたものを読み取れませんでした。書き方をたしかめて、もう一度送ってください。");
    public static readonly ProblemKind MalformedJson = new("malformed-json", 400, "JSON として読めないところがあります。場所をたしかめて直してください。");
    public static readonly ProblemKind InvalidBody = new("invalid-body", 400, "項目に直すところがあります。ひとつずつ直して、もう一度送ってください。");
    public static readonly ProblemKind InvalidParameter = new("invalid-parameter", 400, "URL につけた値に直すところがあります。値をたしかめてください。");
    public static readonly ProblemKind NotSignedIn = new("not-signed-in", 401, "サインインしていません。サインインしてください。");
    public static readonly ProblemKind SessionExpired = new("session-expired", 401, "時間がたったので、サインインが切れました。もう一度サインインしてください。");
    public static readonly ProblemKind SignInFailed = new("sign-in-failed", 401, "ログイン名か合言葉がちがいます。たしかめて、もう一度入れてください。");
    public static readonly ProblemKind TooManySignIns = new("too-many-sign-ins", 429, "サインインの失敗が続いたので、少し休みます。15分ほど待ってから、もう一度ためしてください。");
    public static readonly ProblemKind RoleMissing = new("acting-role-missing", 400, "どの立場で操作しますか。ヘッダー X-Bansou-Role に「組織/役割」を書いてください。選べる立場は /api/me にあります。");
    public static readonly ProblemKind RoleNotYours = new("acting-role-not-yours", 403, "その立場はお持ちではありません。/api/me にある立場から選んでください。");
    public static readonly ProblemKind ClientHeaderMissing = new("client-header-missing", 403, "画面からの操作かどうかが分かりません。書きこむときは、ヘッダー X-Bansou-Client に、画面やプログラムの名前を書いてください。");
    public static readonly ProblemKind ForeignOrigin = new("foreign-origin", 403, "ほかのサイトからの操作は受けつけません。伴走フローの画面から操作してください。");
    public static readonly ProblemKind DemoOnly = new("demo-only", 404, "ためし用の入口は、ためし用に始めたサーバーにだけあります。ログイン名と合言葉でサインインしてください。");
    public static readonly ProblemKind InvalidHeader = new("invalid-header", 400, "ヘッダーに直すところがあります。値をたしかめてください。");
    public static readonly ProblemKind KeyMissing = new("idempotency-key-missing", 400, "操作の番号がありません。ヘッダー Idempotency-Key に、この操作だけの番号を書いてください。通信が切れたときは、同じ番号でもう一度送れます。");
    public static readonly ProblemKind KeyReused = new("idempotency-key-reused", 422, "この操作の番号は、ほかの操作で使われています。新しい番号で送ってください。");
    public static readonly ProblemKind VersionDiffers = new("version-differs", 412, "読んだあとで、ほかの人が書きこみました。もう一度読んでから、やり直してください。");
    public static readonly ProblemKind CommandRefused = new("command-refused", 409, "いまはできません。理由をひとつずつ見てください。");
    public static readonly ProblemKind CommandIncomplete = new("command-incomplete", 422, "足りないところがあります。理由をひとつずつ見て、書き足してください。");
    public static readonly ProblemKind NotYourRole = new("not-your-role", 403, "この立場ではできません。立場を選び直すか、担当の人にたのんでください。");
    public static readonly ProblemKind PartNotVisible = new("part-not-visible", 403, "この立場では、ここまでは見えません。見るわけを書けば見える立場のときは、ヘッダー X-Bansou-Purpose に書いてください。");
    public static readonly ProblemKind FlowUnfit = new("flow-unfit", 422, "この流れには直すところがあるので、公開していません。ひとつずつ直してください。");
    public static readonly ProblemKind FlowVersionTaken = new("flow-version-taken", 409, "この版の番号は、もう公開されています。番号をひとつ進めてください。");
    public static readonly ProblemKind FlowWithdrawn = new("flow-withdrawn", 409, "この流れの公開は取りやめられたので、新しいケースは始められません。/api/flows で、いま公開されている流れを選んでください。");
    public static readonly ProblemKind DraftUnfit = new("draft-unfit", 422, "この下書きは、このままでは保存できません。理由をひとつずつ見て直してください。");
    public static readonly ProblemKind AnswersUnfit = new("answers-unfit", 422, "様式に入らない答えがあります。理由をひとつずつ見て直してください。");
    public static readonly ProblemKind DraftConflict = new("draft-conflict", 409, "ほかの人が同じところを書いていました。両方を見くらべて、残す方を選んでください。ほかに送られたところは保存しました。");
    public static readonly ProblemKind OwnDraft = new("own-draft", 403, "自分が書いた下書きは、自分では公開できません。公開できるほかの人に見てもらい、公開をたのんでください。");
    public static readonly ProblemKind WrongFlow = new("wrong-flow", 422, "URL の流れと、定義の中の definitionId がちがいます。どちらかを直してください。");
    public static readonly ProblemKind PasswordChangeNeeded = new("password-change-needed", 403, "はじめに、新しい合言葉を決めてください。PUT /api/me/password で変えられます。");
    public static readonly ProblemKind AccountLocked = new("account-locked", 403, "このアカウントは止められています。管理者にたずねてください。");
    public static readonly ProblemKind AccountExpired = new("account-expired", 403, "このアカウントの使える期間は終わりました。続けて使うときは、管理者にたのんでください。");
    public static readonly ProblemKind EntryUnfit = new("entry-unfit", 422, "名簿の項目に直すところがあります。ひとつずつ直してください。");
    public static readonly ProblemKind DisposalRefused = new("disposal-refused", 409, "いまは、この記録を消す手つづきを進められません。理由をひとつずつ見てください。");
    public static readonly ProblemKind Disposed = new("disposed", 410, "この記録は、もう消されています。だれがいつ消したかは /api/disposals/done で見られます。");
    public static readonly ProblemKind PartnerLinkUnknown = new("partner-link-unknown", 404, "このリンクでは開けません。アドレスが途中で切れていないかをたしかめて、開けないときは、つなぎ元の窓口にお電話ください。");
    public static readonly ProblemKind PartnerLinkOver = new("partner-link-over", 410, "このリンクは使えなくなりました。お手数ですが、つなぎ元の窓口にお電話ください。");
    public static readonly ProblemKind TooManyTries = new("too-many-tries", 429, "短いあいだに何度も開かれたので、少し休みます。すこし待ってから、もう一度開いてください。");
    public static readonly ProblemKind NotFound = new("not-found", 404, "見つかりません。番号をたしかめてください。見る立場にないものも、ここでは「見つかりません」と答えます。");
    public static readonly ProblemKind UnknownRoute = new("unknown-route", 404, "この URL はありません。API の一覧 /api/openapi.json をたしかめてください。");
    public static readonly ProblemKind MethodNotAllowed = new("method-not-allowed", 405, "この URL では、そのメソッドは使えません。API の一覧 /api/openapi.json をたしかめてください。");
    public static readonly ProblemKind NotAcceptable = new("not-acceptable", 406, "求められた形では返せません。Accept を application/json にしてください。");
    public static readonly ProblemKind TooLarge = new("body-too-large", 413, "送られたものが大きすぎます。1 MB までにしてください。");
    public static readonly ProblemKind UnsupportedMediaType = new("unsupported-media-type", 415, "JSON ではないものが送られました。JSON で送ってください（Content-Type: application/json）。");
    public static readonly ProblemKind HeadersTooLarge = new("headers-too-large", 431, "ヘッダーが大きすぎます。Cookie を消して、もう一度試してください。");
    public static readonly ProblemKind Internal = new("internal-error", 500, "伴走フローの不具合です。記帳されたものは失われていません。少し待ってもう一度試し、続くときは traceId を管理者に知らせてください。");
    public static readonly ProblemKind NotReady = new("not-ready", 503, "まだ準備ができていません。少し待ってから、もう一度試してください。");

    public static readonly ImmutableArray<ProblemKind> All =
    [
        BadRequest, MalformedJson, InvalidBody, InvalidParameter, NotSignedIn, SessionExpired, SignInFailed, TooManySignIns, RoleMissing, RoleNotYours,
        ClientHeaderMissing, ForeignOrigin, DemoOnly, InvalidHeader, KeyMissing, KeyReused, VersionDiffers, CommandRefused, CommandIncomplete,
        NotYourRole, PartNotVisible, PasswordChangeNeeded, AccountLocked, AccountExpired, EntryUnfit, FlowUnfit, FlowVersionTaken, FlowWithdrawn, DraftUnfit, AnswersUnfit, DraftConflict, OwnDraft, WrongFlow, DisposalRefused, Disposed, PartnerLinkUnknown, PartnerLinkOver, TooManyTries, NotFound, UnknownRoute, MethodNotAllowed, NotAcceptable, TooLarge, UnsupportedMediaType,
        HeadersTooLarge, Internal, NotReady,
    ];

    /// <summary>For a status that the framework set without words.</summary>
    public static ProblemKind OfStatus(int status) => status switch
    {
        404 => UnknownRoute,
        405 => MethodNotAllowed,
        406 => NotAcceptable,
        413 => TooLarge,
        415 => UnsupportedMediaType,
        431 => HeadersTooLarge,
        >= 500 => Internal,
        _ => BadRequest,
    };
}
