using Bansou.Flow.Core.Telling;
using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Server.Partners;

/// <summary>Opens what a link opens, and takes a receiver's answer to the runner of cases; whoever comes without a living link is told kindly what to do.</summary>
internal sealed class PartnerDesk(Installation installation, PartnerBrake brake, ServerMetrics metrics, TimeProvider time)
{
    /// <summary>The referral, or what to say instead.</summary>
    public (OpenedReferral? Opened, ProblemResult? Problem) Open(HttpContext context, string token)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "local";
        if (brake.Wait(address) is { } wait)
        {
            return (null, Slowed(context, wait));
        }
        var municipality = token.Split('.') is [var slug, _] ? installation.Find(slug) : null;
        if (municipality?.Partners.Find(token) is not { } link || municipality.Cases.Load(link.Case) is not { } loaded)
        {
            brake.Wrong(address);
            return (null, ProblemKinds.PartnerLinkUnknown.Result());
        }
        return brake.Called(link.Link) is { } pause ? (null, Slowed(context, pause)) : Open(municipality, loaded, link.Referral, link.Link);
    }

    /// <summary>The page as it is shown, after the reading is on the log (HR-13).</summary>
    public static async Task<PartnerPageResponse> ShowAsync(OpenedReferral opened, TellingLanguage language)
    {
        var read = PartnerRights.Read(opened.Context, opened.Active, opened.Referral);
        await opened.Municipality.Registry.Readings.WriteAsync(read.Logged);
        return PartnerPageResponse.Of(opened, read.Content, language);
    }

    /// <summary>Sends a command as the receiver; null when it was done.</summary>
    public async Task<ProblemResult?> RunAsync(HttpContext context, OpenedReferral opened, CaseCommand command, string key, CancellationToken cancellationToken)
    {
        if (PartnerRights.Against(opened.Referral.Id, command) is { } against)
        {
            return Refusals.Result([against]);
        }
        var outcome = await opened.Municipality.Cases.RunAsync(opened.Loaded.Id, opened.Context.Actor, $"{opened.Link.Id} {key}", command, null, cancellationToken);
        metrics.Commanded(CommandCatalog.NameOf(command), outcome.Kind.ToString());
        return outcome.Kind switch
        {
            RunKind.Done or RunKind.Repeated => null,
            RunKind.Refused => Refusals.Result(((Decision.Refused)outcome.Decision).Refusals),
            RunKind.KeyReused => ProblemKinds.KeyReused.Result(),
            RunKind.VersionDiffers => ProblemKinds.VersionDiffers.Result(),
            _ => throw new System.Diagnostics.UnreachableException(outcome.Kind.ToString()),
        };
    }

    private (OpenedReferral?, ProblemResult?) Open(Municipality municipality, LoadedCase loaded, ReferralId referral, string link)
    {
        var active = loaded.State switch
        {
            CaseState.Active state => state,
            CaseState.SeenOff seenOff => seenOff.Last,
            CaseState.NotOpened => throw new CorruptJournalException("A link opens a case that was never opened."),
            _ => throw new System.Diagnostics.UnreachableException(loaded.State.GetType().Name),
        };
        var known = active.Referrals.Find(referral);
        var made = known?.Links.FirstOrDefault(each => each.Id == link);
        if (known is null || made is null)
        {
            return (null, Over(municipality, active, "partner-link-over"));
        }
        var context = new CaseContext(time.GetUtcNow(), Actor.ReceiverOf(made.Receiver), loaded.Flow) { Today = municipality.Pack };
        return PartnerRights.StandingOf(context, loaded.State, referral, link) switch
        {
            PartnerLinkStanding.Open or PartnerLinkStanding.Ended => (new OpenedReferral(municipality, loaded, active, context, known, made), null),
            PartnerLinkStanding.Expired => (null, Over(municipality, active, "partner-link-expired")),
            PartnerLinkStanding.Over => (null, Over(municipality, active, "partner-link-over")),
            var other => throw new System.Diagnostics.UnreachableException(other.ToString()),
        };
    }

    /// <summary>Says whom to telephone, and nothing about the person.</summary>
    private static ProblemResult Over(Municipality municipality, CaseState.Active active, string code)
    {
        var origin = OpenedReferral.OriginOf(municipality, active);
        var contact = origin.Contact.Length > 0 ? $"（{origin.Contact}）" : "";
        var why = code == "partner-link-expired" ? "このリンクの期限がすぎました。" : "このリンクは、もう使われていません。";
        return ProblemKinds.PartnerLinkOver.Result(new ProblemFinding(code, $"{why}お手数ですが、つなぎ元の {municipality.Pack.Name} {origin.Name}{contact} にお電話ください。新しいリンクをお送りします。"));
    }

    private static ProblemResult Slowed(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ProblemKinds.TooManyTries.Result();
    }
}
