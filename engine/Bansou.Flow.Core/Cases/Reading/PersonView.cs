using System.Collections.Immutable;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Consents;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Maps;
using Bansou.Flow.Core.Cases.Plans;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Cases.Work;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Cases.Reading;

/// <summary>ご本人のページ: plan, personal plan, ties, consents and who has read the record (HR-10). No deadline of support stands here.</summary>
public sealed record PersonView
{
    private PersonView() { }

    public PersonName? Name { get; private init; }

    /// <summary>自分のことばで.</summary>
    public required ImmutableArray<DatedWords> OwnWords { get; init; }

    /// <summary>The plan that runs, or the one that is being written.</summary>
    public SupportPlan? Plan { get; private init; }

    /// <summary>A draft that is being written while another runs, or null.</summary>
    public SupportPlan? Draft { get; private init; }

    public required ImmutableArray<string> PersonalPlan { get; init; }

    /// <summary>世の中の地図 of today.</summary>
    public required MapPicture Map { get; init; }

    /// <summary>つながり.</summary>
    public required ImmutableArray<Bond> Bonds { get; init; }

    public required ImmutableArray<KeyPerson> KeyPersons { get; init; }
    public SosReceiver? SosReceiver { get; private init; }

    /// <summary>戻り方, as the person was told last.</summary>
    public DatedWords? WayBack { get; private init; }

    /// <summary>同意の一覧, the withdrawn ones too.</summary>
    public required ImmutableArray<ConsentEntry> Consents { get; init; }

    /// <summary>Where something was shared without consent, and why.</summary>
    public required ImmutableArray<SharingGround> Grounds { get; init; }

    public required ImmutableArray<SelfView> SelfViews { get; init; }

    /// <summary>これからの約束.</summary>
    public required ImmutableArray<WorkItem> Promises { get; init; }

    /// <summary>見守りの次の便りの日, while a watch goes on.</summary>
    public DateTimeOffset? NextContact { get; private init; }

    /// <summary>会議で決まったこと, never of a 支援会議 (HR-12).</summary>
    public required ImmutableArray<OwnDecision> Decisions { get; init; }

    /// <summary>だれが読んだか.</summary>
    public required ImmutableArray<ReadLogged> Readers { get; init; }

    internal static PersonView Of(CaseState.Active state, DateTimeOffset now, ImmutableArray<Meeting> meetings, ImmutableArray<ReadLogged> reads)
    {
        var records = state.Records;
        var running = records.Plans.Running;
        var current = records.Plans.Current;
        return new PersonView
        {
            Name = records.Intake.Name,
            OwnWords = records.Person.OwnWords,
            Plan = running ?? current,
            Draft = running is not null && current is { IsOpen: true } ? current : null,
            PersonalPlan = (running ?? current)?.PersonalPlan ?? [],
            Map = records.Map.At(OfficeTime.DateOf(now)),
            Bonds = records.Bonds.Bonds,
            KeyPersons = records.Bonds.KeyPersons,
            SosReceiver = records.Bonds.SosReceiver,
            WayBack = records.Person.WayBack,
            Consents = state.Consents.Entries,
            Grounds = state.Consents.Grounds,
            SelfViews = records.Assessment.SelfViews,
            Promises = [.. records.Work.All.Where(item => item.IsOpen)],
            NextContact = state.Watch is WatchState.Watching watching ? watching.NextContact : null,
            Decisions = [.. OwnDecision.Of(state, meetings)],
            Readers = reads,
        };
    }
}
