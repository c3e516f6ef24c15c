using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Meetings;

/// <summary>Plays one meeting on a virtual clock; every event goes through its stored form.</summary>
internal sealed class MeetingPlay
{
    public static readonly MeetingId Id = new("m1");
    public static readonly AgendaItemId Item = new("i1");
    public static readonly CaseId SupportCase = new("c1");
    public static readonly MeetingMember Counselor = new(CasePlay.Counselor.Person, CasePlay.Counselor.Organisation, "counselor");
    public static readonly MeetingMember Nurse = new(new PersonId("nurse"), new OrganisationId("clinic"), "nurse");

    private static readonly Pack Pack = RecordsPlay.PackOf("A Talk met");

    private MeetingState state = MeetingState.None;

    public Meeting Meeting => state.ShouldBeOfType<MeetingState.Going>().Meeting;
    public bool Consented { get; init; }
    public static DateOnly Today => new(2026, 4, 6);

    public static MeetingPlay Called(string type, bool consented = false) =>
        new MeetingPlay { Consented = consented }.Do(new MeetingCommand.Call(Id, type, MeetingPurpose.Roles, new DateOnly(2026, 4, 20), [Counselor, Nurse]));

    /// <summary>Called with one item, pledged and held.</summary>
    public static MeetingPlay Held(string type) => Called(type).Do(new MeetingCommand.AddItem(Item, "住まいのこと", SupportCase)).Pledged()
        .Do(new MeetingCommand.Hold([Counselor.Person, Nurse.Person], PersonsPart.VoiceBefore));

    public MeetingPlay Pledged() => Do(new MeetingCommand.PledgeSecrecy()).Do(new MeetingCommand.PledgeSecrecy(), By(Nurse));

    public static Actor By(MeetingMember member) => new(member.Person, member.Organisation, member.Role);

    public MeetingDecision Decide(MeetingCommand command, Actor? by = null) => MeetingDecider.Decide(Context(by), state, command);

    public ImmutableArray<MeetingAction> Actions(Actor by, Func<AgendaItem, ImmutableArray<Outcome>>? outcomesOf = null) => MeetingActions.Of(Context(by), state, outcomesOf);

    private MeetingContext Context(Actor? by) => new(new DateTimeOffset(2026, 4, 6, 0, 0, 0, TimeSpan.Zero), by ?? CasePlay.Counselor, Pack, Consented ? [SupportCase] : []);

    public MeetingPlay Do(MeetingCommand command, Actor? by = null)
    {
        var decision = Decide(command, by);
        decision.ShouldBeOfType<MeetingDecision.Accepted>(decision is MeetingDecision.Refused refused ? string.Join(", ", refused.Refusals) : null);
        foreach (var happened in ((MeetingDecision.Accepted)decision).Events)
        {
            state = MeetingState.Evolve(state, MeetingCatalog.Read(MeetingCatalog.NameOf(happened), MeetingCatalog.Write(happened)));
        }
        return this;
    }

    public MeetingPlay Refuses(MeetingCommand command, params RefusalCode[] codes) => RefusesBy(null, command, codes);

    public MeetingPlay RefusesBy(Actor? by, MeetingCommand command, params RefusalCode[] codes)
    {
        var refused = Decide(command, by).ShouldBeOfType<MeetingDecision.Refused>($"{command} was accepted");
        refused.Refusals.Select(refusal => refusal.Code).ShouldBe(codes, ignoreOrder: true);
        return this;
    }
}
