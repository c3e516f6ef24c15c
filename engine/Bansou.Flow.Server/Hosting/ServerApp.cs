using Bansou.Flow.Server.Accounts;
using Bansou.Flow.Server.Bands;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Conferences;
using Bansou.Flow.Server.Consents;
using Bansou.Flow.Server.Development;
using Bansou.Flow.Server.Disposal;
using Bansou.Flow.Server.Duplicates;
using Bansou.Flow.Server.Registers;
using Bansou.Flow.Server.Drawings;
using Bansou.Flow.Server.Flows;
using Bansou.Flow.Server.Forms;
using Bansou.Flow.Server.HandOvers;
using Bansou.Flow.Server.Health;
using Bansou.Flow.Server.Households;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.Lists;
using Bansou.Flow.Server.Live;
using Bansou.Flow.Server.Maps;
using Bansou.Flow.Server.Meetings;
using Bansou.Flow.Server.Memories;
using Bansou.Flow.Server.Merging;
using Bansou.Flow.Server.Migrations;
using Bansou.Flow.Server.Needs;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Server.OwnPages;
using Bansou.Flow.Server.Persons;
using Bansou.Flow.Server.Partners;
using Bansou.Flow.Server.Plans;
using Bansou.Flow.Server.Referrals;
using Bansou.Flow.Server.Resources;
using Bansou.Flow.Server.Sessions;
using Bansou.Flow.Server.Sheets;
using Bansou.Flow.Server.Site;
using Bansou.Flow.Server.Timelines;
using Bansou.Flow.Server.Vocabulary;
using Bansou.Flow.Server.Watching;
using Bansou.Flow.Server.Worklists;

namespace Bansou.Flow.Server.Hosting;

/// <summary>The web application. Building it opens no file, lock or timer: that happens when it starts.</summary>
internal static class ServerApp
{
    public static WebApplication Build(ServerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = options.HostArguments, ApplicationName = "bansou" });
        builder.WebHost.UseUrls(options.Address);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = BodyReading.LargestBody);
        ServerLog.Configure(builder.Logging, options.IsDemo);
        builder.Services
            .AddSingleton(options)
            .AddSingleton(options.Time)
            .AddSingleton<ServerMetrics>()
            .AddSingleton<SessionBook>()
            .AddSingleton<SignInBrake>()
            .AddSingleton<AccountLookup>()
            .AddSingleton<LiveListeners>()
            .AddSingleton<LiveNews>()
            .AddSingleton<PresenceBook>()
            .AddSingleton<PresenceTelling>()
            .AddSingleton<CaseDoor>()
            .AddSingleton<SheetDoor>()
            .AddSingleton<ListDoor>()
            .AddSingleton<DuplicateSearch>()
            .AddSingleton<Worklists.InboxDesk>()
            .AddSingleton<HandOvers.HandOverDesk>()
            .AddSingleton<MeetingDoor>()
            .AddSingleton<MeetingDesk>()
            .AddSingleton<MeetingCalendar>()
            .AddSingleton<AgendaProposals>()
            .AddSingleton<CommandDesk>()
            .AddSingleton<PartnerBrake>()
            .AddSingleton<PartnerDesk>()
            .AddBackgroundWork(options)
            .ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions))
            .AddApiDescription();
        builder.Services.AddSignalR();
        options.Configure?.Invoke(builder);

        var app = builder.Build();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SafeHeaders>();
        app.UseMiddleware<ProblemResponses>();
        app.UseWebSite(options.SiteFolder);
        app.UseRouting();
        app.UseMiddleware<SignedIn>();
        app.MapHealthEndpoints();
        app.MapSessionEndpoints();
        app.MapAccountEndpoints();
        app.MapCaseEndpoints();
        app.MapNeedEndpoints();
        app.MapReferralEndpoints();
        app.MapPlanEndpoints();
        app.MapConsentEndpoints();
        app.MapPersonEndpoints();
        app.MapOwnPageEndpoints();
        app.MapMapEndpoints();
        app.MapMemoryEndpoints();
        app.MapWatchEndpoints();
        app.MapHouseholdEndpoints();
        app.MapDuplicateEndpoints();
        app.MapMergeEndpoints();
        app.MapStrandEndpoints();
        app.MapConferenceEndpoints();
        app.MapMeetingEndpoints();
        app.MapMeetingProposalEndpoints();
        app.MapListEndpoints();
        app.MapFindEndpoints();
        app.MapWorklistEndpoints();
        app.MapBulkEndpoints();
        app.MapFlowEndpoints();
        app.MapDraftEndpoints();
        app.MapMigrationEndpoints();
        app.MapFormEndpoints();
        app.MapSheetEndpoints();
        app.MapSheetDraftEndpoints();
        app.MapOwnDraftEndpoints();
        app.MapOwnWordsEndpoints();
        app.MapRegisterEndpoints();
        app.MapSubstituteEndpoints();
        app.MapColleagueEndpoints();
        app.MapTimelineEndpoints();
        app.MapBandEndpoints();
        app.MapDrawingEndpoints();
        app.MapWordEndpoints();
        app.MapResourceEndpoints();
        app.MapResourceDesk();
        app.MapDevelopmentEndpoints();
        app.MapPartnerEndpoints();
        app.MapPartnerLinkEndpoints();
        app.MapHandOverEndpoints();
        app.MapDisposalEndpoints();
        app.MapHub<LiveHub>(LiveHub.Path).WithMetadata(new NeedsRole());
        app.MapOpenApi("/api/openapi.json").WithMetadata(new Anonymous());
        return app;
    }
}
