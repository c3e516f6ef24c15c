using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Tests.Cases;
using Bansou.Flow.Core.Tests.Meetings;

namespace Bansou.Flow.Core.Tests.Rights;

/// <summary>One case with marked words in it, and somebody of every role in the team (架空社協) and outside of it.</summary>
internal static class RightsPlay
{
    public const string Note = "印-支援経過";
    public const string Address = "印-守られた住まい";
    public const string Diagnosis = "印-病名";
    public const string Purse = "印-家計";
    public const string Talk = "印-支援会議で話したこと";
    public const string MemberWords = "印-妹のこと";

    public static readonly MemberId Sister = new("sister");
    public static readonly OrganisationId Outside = new("outside");
    public static readonly DateTimeOffset Now = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);

    public static readonly Pack Town = WithEverybody(RecordsPlay.PackOf("R Referral arrived declined\nA Talk met\nR:arrived -> A"));

    private static readonly CaseFlow Flow = FlowCompiler.Compile(Town, "main")!;

    /// <summary>Somebody with this role code; ids say where they are.</summary>
    public static Actor Of(string code, bool isTeam = false) =>
        new(new PersonId(code + (isTeam ? "-in" : "-out")), isTeam ? CasePlay.Counselor.Organisation : Outside, code);

    public static CaseContext Context(Actor actor) => new(Now, actor, Flow) { Today = Town };

    /// <summary>A case full of words, with a referral to the outside that has been prepared and no more.</summary>
    public static CasePlay Full()
    {
        var play = CasePlay.Of(Flow)
            .Do(new CaseCommand.NamePerson("架空ハナコ"))
            .Do(new CaseCommand.WriteNote(new NoteId("n"), NoteKind.Office, [], Note))
            .Do(new CaseCommand.AddMember(Sister, "架空ナツ", "妹"))
            .Do(new CaseCommand.WriteAssessment(AssessmentSection.Housing, Address))
            .Do(new CaseCommand.WriteAssessment(AssessmentSection.Health, Diagnosis))
            .Do(new CaseCommand.WriteAssessment(AssessmentSection.Economy, Purse))
            .Do(new CaseCommand.WriteAssessment(AssessmentSection.Relations, MemberWords, Member: Sister))
            .Do(new CaseCommand.ProtectAddress(true));
        return play.Prepare("R", "r1", receiver: Outside.Value);
    }

    public static CasePlay Consent(this CasePlay play, params string[] items) =>
        play.Do(new CaseCommand.RecordConsent(Outside, [.. items], "signed"));

    public static CasePlay Sent(this CasePlay play, params string[] items) => play.Consent(items).Move("r1", Core.Cases.Referrals.ReferralStage.Sent);

    /// <summary>The person is nobody's caseworker: then nothing changes.</summary>
    public static CasePlay HeldBy(this CasePlay play, Actor actor) =>
        actor == Actor.ThePerson ? play : play.Do(new CaseCommand.HandOver(null, new Holder(actor.Person, actor.Organisation), "引継ぎ"));

    public static ReadingRight Right(this CasePlay play, Actor actor, CaseRelations? relations = null) =>
        ReadingRights.Of(Context(actor), play.State, relations);

    public static CaseView? View(this CasePlay play, Actor actor, CaseRelations? relations = null, string purpose = "支援のため") =>
        Core.Cases.Reading.CaseReading.View(Context(actor), play.Active, relations ?? CaseRelations.None, purpose, [])?.Content;

    /// <summary>A meeting about the case with this member, decided in marked words.</summary>
    public static CaseRelations Meeting(Actor member, bool isolated)
    {
        var joined = new MeetingMember(member.Person, member.Organisation, member.Role);
        var play = MeetingPlay.Called(isolated ? "isolated" : "six").Do(new MeetingCommand.Join(joined, "関わる人"))
            .Do(new MeetingCommand.AddItem(MeetingPlay.Item, isolated ? Talk : "住まいのこと", MeetingPlay.SupportCase))
            .Pledged().Do(new MeetingCommand.PledgeSecrecy(), member)
            .Do(new MeetingCommand.Hold([CasePlay.Counselor.Person], PersonsPart.VoiceBefore))
            .Do(new MeetingCommand.DecideItem(MeetingPlay.Item, "met", isolated ? Talk : "役割を分けた"));
        return CaseRelations.None with { Meetings = [play.Meeting] };
    }

    private static Pack WithEverybody(Pack pack) => pack with
    {
        Roles = [.. RoleSides.All.Select(row => new Role(row.Code, row.Name, row.Code))],
        People =
        [
            .. pack.People,
            .. RoleSides.All.SelectMany(row => new[] { Of(row.Code), Of(row.Code, isTeam: true) })
                .Select(actor => new StaffMember(actor.Person.Value, "架空の人", actor.Organisation.Value, [actor.Role])),
        ],
    };
}
