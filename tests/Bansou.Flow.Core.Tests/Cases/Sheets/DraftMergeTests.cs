using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Sheets;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Core.Tests.Cases.Sheets;

/// <summary>Two people write into one draft: different answers are merged, the same answer is never lost.</summary>
public class DraftMergeTests
{
    private static readonly PersonId Hana = new("hana");
    private static readonly PersonId Jiro = new("jiro");
    private static readonly DateTimeOffset Now = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Different_answers_are_merged_and_each_keeps_its_writer()
    {
        var first = Write(SheetDraft.Blank, Hana, ("a", "1", null)).Draft;

        var merged = Write(first, Jiro, ("b", "2", null));

        merged.Conflicts.ShouldBeEmpty();
        merged.Draft.Entries.Select(entry => (entry.Key, entry.Value.By)).ShouldBe([("a", Hana), ("b", Jiro)]);
    }

    [Fact]
    public void The_same_answer_conflicts_and_the_others_are_written()
    {
        var first = Write(SheetDraft.Blank, Hana, ("a", "1", null)).Draft;

        var merged = Write(first, Jiro, ("a", "2", null), ("b", "2", null));

        merged.Written.ShouldBe(["b"]);
        var conflict = merged.Conflicts.ShouldHaveSingleItem();
        (conflict.Path, conflict.Yours!.Value.GetRawText(), conflict.Theirs.Value.GetRawText(), conflict.Theirs.By).ShouldBe(("a", "2", "1", Hana));
        Write(merged.Draft, Jiro, ("a", "2", "1")).Draft["a"]!.By.ShouldBe(Jiro);
    }

    [Fact]
    public void Taking_an_answer_away_is_a_change_too_and_two_who_take_it_away_agree()
    {
        var saved = Sheet.Blank with { Entries = Sheet.Blank.Entries.Add("a", new SheetEntry(SheetTests.Json("1")!.Value, Hana, Now)) };

        var merged = DraftMerge.Apply(SheetDraft.Blank, saved, [Change("a", null, "1")], 1, Jiro, Now);

        merged.Written.ShouldBe(["a"]);
        merged.Draft["a"]!.Value.ValueKind.ShouldBe(JsonValueKind.Null);
        DraftMerge.Apply(merged.Draft, saved, [Change("a", null, "1")], 1, Hana, Now).Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void What_has_been_saved_is_no_draft_any_more()
    {
        var draft = Write(SheetDraft.Blank, Hana, ("a", "1", null), ("b", "2", null)).Draft;
        var saved = Sheet.Blank with { Entries = Sheet.Blank.Entries.Add("a", new SheetEntry(SheetTests.Json("1")!.Value, Hana, Now)) };

        draft.Over(saved).Entries.Keys.ShouldBe(["b"]);
    }

    [Fact]
    public void Whatever_two_people_send_nothing_of_anybody_is_written_over_unseen() =>
        Prop.ForAll(Sendings().ToArbitrary(), sendings =>
        {
            var draft = SheetDraft.Blank;
            foreach (var (by, path, value, basedOn) in sendings)
            {
                var before = draft[path];
                var merged = Write(draft, by, (path, value, basedOn));
                var after = merged.Draft[path];
                var isLost = before is not null && after?.Value.GetRawText() != before.Value.GetRawText() && before.Value.ValueKind != JsonValueKind.Null;
                (!isLost || before!.Value.GetRawText() == basedOn).ShouldBeTrue();
                merged.Written.Length.ShouldBeLessThanOrEqualTo(1);
                draft = merged.Draft;
            }
            SheetDraft.Of(draft.ToBytes()).Entries.Keys.ShouldBe(draft.Entries.Keys);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Gen<(PersonId By, string Path, string? Value, string? BasedOn)[]> Sendings() => Gen.ArrayOf(
        from who in Gen.Elements(Hana, Jiro)
        from path in Gen.Elements("a", "b")
        from value in Gen.Elements("1", "2", null)
        from basedOn in Gen.Elements("1", "2", null)
        select (who, path, value, basedOn));

    private static DraftMerged Write(SheetDraft draft, PersonId by, params (string Path, string? Value, string? BasedOn)[] changes) =>
        DraftMerge.Apply(draft, Sheet.Blank, changes.Select(change => Change(change.Path, change.Value, change.BasedOn)), 1, by, Now);

    private static SheetChange Change(string path, string? value, string? basedOn) => new(path, SheetTests.Json(value), SheetTests.Json(basedOn));
}
