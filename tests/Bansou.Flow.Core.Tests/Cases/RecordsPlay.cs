using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Records;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Tests.Cases;

/// <summary>A small municipality with meetings and a decision body, for what is written down about a case.</summary>
internal static class RecordsPlay
{
    public static readonly Actor Chief = new(new PersonId("kudo"), new OrganisationId("shakyo"), "chief");
    public static readonly Actor Decider = new(new PersonId("inoue"), new OrganisationId("panel"), "approver");
    public static readonly Actor TownDecider = new(new PersonId("hirano"), new OrganisationId("town"), "approver");
    public static readonly Actor Neighbour = new(new PersonId("neighbour"), new OrganisationId("resident"), "resident");
    public static readonly Actor Person = Actor.ThePerson;
    public static readonly WorkItemId Item = new("w1");
    public static readonly PlanId Plan = new("p1");

    public static CasePlay Of(string sketch) => CasePlay.Of(FlowCompiler.Compile(PackOf(sketch), "main")!);

    public static CasePlay Simple() => Of("A Talk met");

    public static Pack PackOf(string sketch) => FlowSketch.PackOf(sketch) with
    {
        Organisations = [new Organisation("shakyo", "架空社協", "contractor"), new Organisation("town", "架空町", "municipality"), new Organisation("panel", "架空判定会", "panel")],
        Roles = [new Role("counselor", "相談支援員", "counselor"), new Role("chief", "主任", "chief"), new Role("approver", "判定", "approver")],
        MeetingTypes =
        [
            new MeetingType("isolated", "支援会議", "社会福祉法106条の6", ConsentRequired: false, Isolated: true, ["counselor"]),
            new MeetingType("layered", "重層的支援会議", "社会福祉法106条の4", ConsentRequired: true, Isolated: false, ["counselor"]),
            new MeetingType("six", "ケース会議", "申合せ", ConsentRequired: false, Isolated: false, ["counselor"]),
        ],
    };

    public static CaseRecords Records(this CasePlay play) => play.Active.Records;

    public static CasePlay PromiseNext(this CasePlay play) =>
        play.Do(new CaseCommand.AddWorkItem(Item, "電話をかける", CasePlay.Counselor.Person, new DateOnly(2026, 4, 10)));

    public static CasePlay Agree(this CasePlay play, PlanId? plan = null) => play.Do(new CaseCommand.AnswerPlan(plan ?? Plan, true, "signed"), Person);

    public static CasePlay Consent(this CasePlay play) => play.Do(new CaseCommand.RecordConsent(new OrganisationId("town"), ["basic"], "signed"));
}
