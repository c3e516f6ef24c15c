using Bansou.Flow.Core.Forms;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Tests.Packs;

namespace Bansou.Flow.Tests.Forms;

/// <summary>The national set (domain/03) is whole in Japanese and English, and every pack has it.</summary>
public class NationalFormTests
{
    public static TheoryData<string> Ids => [.. NationalForms.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_form_of_the_set_is_read_without_any_finding(string id)
    {
        var read = FormReader.Read(NationalForms.Text(id)!);

        read.Diagnostics.Select(found => $"{found.Place.Line} {found.Code} {found.Message}").ShouldBeEmpty();
        read.Form!.Id.ShouldBe(id);
        read.Form.Purpose.ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_the_person_reads_stands_in_easy_Japanese_too(string id)
    {
        var form = NationalForms.Find(id)!;

        form.Fields.Where(each => FormVisibilities.Of(form, each.Section, each.Field) == FormVisibility.Person && each.Field.Label.Easy is null)
            .Select(each => each.Field.Id).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_form_speaks_in_words_that_hurt(string id)
    {
        string[] avoided = ["対象者", "指導", "終結", "困難事例", "却下", "点数", "未達", "個人番号", "マイナンバー"];
        var text = System.Text.Encoding.UTF8.GetString(NationalForms.Text(id)!);

        avoided.Where(word => text.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Intake_asks_for_nothing_that_could_send_somebody_away()
    {
        // HR-8, IN-2: neither name nor address is asked for, not even softly.
        var required = NationalForms.Find("F01")!.Fields.Where(each => each.Field.Required).Select(each => each.Field.Id);

        required.ShouldBe(["receivedOn"]);
    }

    [Fact]
    public void A_pack_has_the_national_form_until_it_brings_its_own()
    {
        var files = PackFiles.Sound();
        var listed = PackFiles.Read(files).Pack!;
        listed.FormOf("F01").ShouldBe(NationalForms.Find("F01"));
        listed.FormOf("F99").ShouldBeNull();

        files["forms/F01.json"] = System.Text.Encoding.UTF8.GetString(NationalForms.Text("F01")!).Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal);

        var own = PackFiles.Read(files);
        own.HasErrors.ShouldBeFalse();
        own.Pack!.FormOf("F01")!.Version.ShouldBe(2);
    }

    [Fact]
    public void A_broken_or_unlisted_form_of_a_pack_is_told_in_its_file()
    {
        var files = PackFiles.Sound();
        files["forms/F01.json"] = "{ \"format\": \"bansou-form/1\", \"id\": \"F01\" }";
        files["forms/F98.json"] = System.Text.Encoding.UTF8.GetString(NationalForms.Text("F01")!).Replace("\"F01\"", "\"F98\"", StringComparison.Ordinal);

        var read = PackFiles.Read(files);

        read.Diagnostics.Where(found => found.File == "forms/F01.json").Select(found => found.Code).Distinct().ShouldBe([FormRules.Missing.Code]);
        read.Diagnostics.Single(found => found.File == "forms/F98.json").Code.ShouldBe(PackRules.UnlistedForm.Code);
        read.HasErrors.ShouldBeTrue();
    }
}
