using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Forms;

/// <summary>The forms of the municipality over HTTP, with all that the browser needs to draw and check them.</summary>
public sealed class FormApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task The_forms_are_listed_with_the_municipalitys_names_and_what_has_no_fields_yet_says_so()
    {
        var listed = (await (await server.SignedInAsync("mizuno@standard")).GetAsync("/api/forms")).Json.EnumerateArray().ToList();

        var intake = listed.Single(form => form.GetProperty("id").GetString() == "F01");
        (intake.GetProperty("name").GetProperty("ja").GetString(), intake.GetProperty("hasFields").GetBoolean(), intake.GetProperty("version").GetInt32()).ShouldBe(("相談受付・申込票", true, 1));
        listed.Single(form => form.GetProperty("id").GetString() == "F27").GetProperty("hasFields").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_form_is_read_whole()
    {
        var form = (await (await server.SignedInAsync("kudo@standard")).GetAsync("/api/forms/F01")).Json;

        var fields = form.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("fields").EnumerateArray()).ToDictionary(field => field.GetProperty("id").GetString()!);
        fields["issues"].GetProperty("mostImportant").GetBoolean().ShouldBeTrue();
        fields["issues"].GetProperty("options")[0].GetProperty("label").GetProperty("easy").GetString().ShouldNotBeNullOrEmpty();
        fields["household"].GetProperty("columns").GetArrayLength().ShouldBe(4);
        fields["bornOn"].GetProperty("partial").GetBoolean().ShouldBeTrue();
        fields["name"].GetProperty("fills").GetString().ShouldBe("person.name");
        fields["inquirerName"].GetProperty("showWhen").GetProperty("operator").GetString().ShouldBe("equals");
    }

    [Theory]
    [InlineData("F27")]
    [InlineData("F99")]
    [InlineData("..%2Fpack")]
    public async Task A_form_that_is_not_there_is_not_found(string id) =>
        (await (await server.SignedInAsync("mizuno@standard")).GetAsync("/api/forms/" + id)).Code.ShouldBe("not-found");
}
