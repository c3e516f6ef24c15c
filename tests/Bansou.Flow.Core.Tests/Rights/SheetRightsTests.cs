using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Core.Forms;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Tests.Cases;
using Bansou.Flow.Core.Tests.Cases.Sheets;

namespace Bansou.Flow.Core.Tests.Rights;

/// <summary>docs/rights.md for forms: which fields somebody sees and writes, by the level of reading and the field's visibility.</summary>
public class SheetRightsTests
{
    private static readonly Pack Town = RightsPlay.Town with { Forms = [.. NationalForms.Ids.Select(id => new NamedItem(id, id))] };
    private static readonly Actor Colleague = RightsPlay.Of("counselor", isTeam: true);
    private static readonly Actor ChiefOfTeam = RightsPlay.Of("chief", isTeam: true);
    private static readonly CaseRelations ThePerson = CaseRelations.None with { IsThePerson = true };

    [Fact]
    public void Who_sees_the_whole_case_sees_the_intake_and_who_follows_the_plan_only_sheets_of_the_plan()
    {
        var play = RightsPlay.Full();

        Sees(play, ChiefOfTeam, "F01", "name").ShouldBeTrue();
        Sees(play, Colleague, "F01", "name").ShouldBeFalse();
        Sees(play, Colleague, "F11", "goals").ShouldBeTrue();
        Sees(play, Colleague, "F12", "decidedBy").ShouldBeFalse();
    }

    [Fact]
    public void The_person_sees_and_writes_what_is_for_them_and_nothing_of_the_staff()
    {
        var play = RightsPlay.Full();

        Sees(play, Actor.ThePerson, "F01", "ownWords", ThePerson).ShouldBeTrue();
        Sees(play, Actor.ThePerson, "F01", "reason", ThePerson).ShouldBeFalse();
        Against(play, Actor.ThePerson, new CaseCommand.SaveSheet("F10", [Change("goingWell")]), ThePerson).ShouldBeNull();
        Against(play, Actor.ThePerson, new CaseCommand.SaveSheet("F01", [Change("reason")]), ThePerson)!.Code.ShouldBe(RefusalCode.FieldNotYours);
    }

    [Fact]
    public void A_protected_address_stands_in_no_sheet_for_who_does_not_hold_the_case()
    {
        var play = RightsPlay.Full();
        Sees(play, ChiefOfTeam, "F01", "address").ShouldBeFalse();
        Sees(play, ChiefOfTeam, "F05", "housing").ShouldBeFalse();
        Sees(play, CasePlay.Counselor, "F01", "address").ShouldBeTrue();

        play.Do(new CaseCommand.ProtectAddress(false));
        Sees(play, ChiefOfTeam, "F01", "address").ShouldBeTrue();
        play.Do(new CaseCommand.WriteAddress(AddressKind.Staying, "架空のかくれ家", Protected: true));
        Sees(play, ChiefOfTeam, "F01", "address").ShouldBeFalse();
    }

    [Fact]
    public void A_receiver_writes_no_sheet_but_the_form_of_the_own_step()
    {
        var play = RightsPlay.Full().Sent("basic");
        var receiver = RightsPlay.Of("msw");

        Against(play, receiver, new CaseCommand.SaveSheet("F16", [Change("personsVoice")]))!.Code.ShouldBe(RefusalCode.NotYourCase);
        Sees(play, receiver, "F16", "personsVoice").ShouldBeFalse();
    }

    [Fact]
    public void What_the_case_knows_is_filled_in_with_who_asked_and_when_and_only_for_who_sees_it_all()
    {
        var play = RightsPlay.Full()
            .Do(new CaseCommand.ReceiveInquiry(IntakeChannel.Phone, "ねむれない", new Inquirer("架空 母", "母"), ContactWish: "夕方に"))
            .Do(new CaseCommand.WriteBirthDate(1985, 5))
            .Do(new CaseCommand.WriteAddress(AddressKind.Staying, "架空町1-2"));

        var known = Known(play, CasePlay.Counselor, "F01").ToDictionary(answer => answer.Path);

        known["name"].Value.GetString().ShouldBe("架空ハナコ");
        known["bornOn"].Value.GetString().ShouldBe("1985-05");
        known["address.staying"].Value.GetString().ShouldBe("架空町1-2");
        (known["ownWords"].Value.GetString(), known["ownWords"].By, known["ownWords"].At).ShouldBe(("ねむれない", CasePlay.Counselor.Person, play.Now));
        Known(play, CasePlay.Counselor, "F05").ShouldContain(answer => answer.Path == "health" && answer.Value.GetString() == RightsPlay.Diagnosis);
        Known(play, CasePlay.Counselor, "F14").ShouldContain(answer => answer.Path == "fromPerson" && answer.Value.GetProperty("id").GetString() == "mizuno");
        Known(play, Colleague, "F11").ShouldBeEmpty();
        Known(play, ChiefOfTeam, "F01").ShouldNotContain(answer => answer.Path.StartsWith("address", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_name_that_a_form_may_fill_from_has_an_answer_where_the_case_knows_it()
    {
        string[] withoutWords = ["person.homePhone", "person.mobile", "person.email", "inquirer.name", "inquirer.relation", "contactWish", "presentingIssue", "emergingIssues", "screening", "person.birth", "person.addresses"];
        var form = NationalForms.Find("F01")! with
        {
            Sections = [new FormSection("s", new FormText("s"), null, null, null, [.. FormFills.Names.Select((fills, at) => new FormField($"f{at}", FormFieldType.LongText, new FormText(fills)) { Fills = fills })])],
        };
        var play = RightsPlay.Full().Do(new CaseCommand.NamePerson("架空ハナコ", "カクウ", "ハナさん"));
        foreach (var section in Enum.GetValues<Core.Cases.Assessments.AssessmentSection>())
        {
            play.Do(new CaseCommand.WriteAssessment(section, "ことば"));
        }
        var known = KnownAnswers.Of(ContextOf(CasePlay.Counselor), play.Active, form, Eyes(play, CasePlay.Counselor, "F01")).Select(answer => answer.Fills);

        FormFills.Names.Except(withoutWords).Except(known).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_written_down_as_a_need_is_known_to_the_assessment_IN_7()
    {
        var play = RightsPlay.Full()
            .Do(new CaseCommand.RecordNeed(new NeedId("sleep"), "眠れる部屋", "夜に電話してよい人"))
            .Do(new CaseCommand.RecordNeed(new NeedId("over"), "済んだこと", ""))
            .Do(new CaseCommand.CloseNeed(new NeedId("over"), Core.Cases.Needs.NeedOutcome.Solved));

        var known = Known(play, CasePlay.Counselor, "F05").ToDictionary(answer => answer.Path, answer => answer.Value.GetString()!);

        known["what"].Split('\n').ShouldContain("眠れる部屋");
        known["what"].ShouldNotContain("済んだこと");
        known["who"].Split('\n').ShouldContain("夜に電話してよい人");
    }

    private static IEnumerable<KnownAnswer> Known(CasePlay play, Actor actor, string form) =>
        KnownAnswers.Of(ContextOf(actor), play.Active, NationalForms.Find(form)!, Eyes(play, actor, form));

    private static bool Sees(CasePlay play, Actor actor, string form, string field, CaseRelations? relations = null) =>
        Eyes(play, actor, form, relations).See(NationalForms.Find(form)!, field is "address" ? "address.staying" : field is "goals" ? "goals.work.oneYear" : field);

    private static SheetEyes Eyes(CasePlay play, Actor actor, string form, CaseRelations? relations = null) =>
        SheetEyes.Of(ContextOf(actor), play.Active, relations ?? CaseRelations.None, ReadingRights.WithoutReason(ContextOf(actor), play.State, relations), form);

    private static Refusal? Against(CasePlay play, Actor actor, CaseCommand.SaveSheet save, CaseRelations? relations = null) => WritingRights.Against(ContextOf(actor), play.State, save, relations);

    private static CaseContext ContextOf(Actor actor) => RightsPlay.Context(actor) with { Today = Town };

    private static SheetChange Change(string path) => new(path, SheetTests.Json("\"ことば\""));
}
