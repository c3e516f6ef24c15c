using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Backups;
using Bansou.Flow.Storage.Flows;

namespace Bansou.Flow.Storage.Tests.Flows;

/// <summary>流れの下書き: data like any other, with a version that is never used twice and with everybody who wrote.</summary>
public sealed class FlowDraftTests : IDisposable
{
    private static readonly PersonId Hana = new("hana");
    private static readonly PersonId Jiro = new("jiro");

    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    private FlowDrafts Drafts => town.Municipality.Drafts;

    [Fact]
    public void A_draft_knows_its_authors_and_its_version_and_outlives_a_restart_and_a_backup()
    {
        var first = Saved(Drafts.Save("spring", "{"u8.ToArray(), Hana, null));
        var second = Saved(Drafts.Save("spring", "{}"u8.ToArray(), Jiro, first.Version));
        using var folder = new TemporaryFolder();
        Backup.Write(town.Root, new BackupOptions { File = folder.File("one.bansou"), Passphrase = "ながい合言葉は安全のもと" }, town.Clock);
        Restore.Run(new RestoreOptions { File = folder.File("one.bansou"), DataFolder = folder.File("restored"), Passphrase = "ながい合言葉は安全のもと" }, town.Clock);
        town.Restart();
        using var restored = DataFolder.Open(folder.File("restored"), town.Clock);

        foreach (var drafts in (FlowDrafts[])[Drafts, restored.Municipalities.Single().Drafts])
        {
            var draft = drafts.All().ShouldHaveSingleItem();
            (draft.Version, Encoding.UTF8.GetString(draft.Content), draft.SavedBy).ShouldBe((second.Version, "{}", Jiro));
            draft.Authors.ShouldBe([Hana, Jiro]);
        }
    }

    [Fact]
    public void A_version_that_somebody_saw_of_a_removed_draft_does_not_overwrite_the_new_one()
    {
        var seen = Saved(Drafts.Save("spring", "1"u8.ToArray(), Hana, null)).Version;
        Drafts.Remove("spring", Hana, seen).ShouldBeOfType<DraftAnswer.Done>();
        var anew = Saved(Drafts.Save("spring", "2"u8.ToArray(), Jiro, null)).Version;

        Drafts.Save("spring", "3"u8.ToArray(), Hana, seen).ShouldBe(new DraftAnswer.Differs(anew));
        Drafts.Remove("spring", Hana, seen).ShouldBe(new DraftAnswer.Differs(anew));
        Drafts.Remove("autumn", Hana, null).ShouldBeNull();
        town.Municipality.Registry.Changes.Newest(3, "spring").Select(line => (line.What, line.By))
            .ShouldBe([("flow-draft.saved", "jiro"), ("flow-draft.removed", "hana"), ("flow-draft.saved", "hana")]);
    }

    [Fact]
    public void There_are_only_so_many_drafts()
    {
        for (var i = 0; i < FlowDrafts.Most; i++)
        {
            Saved(Drafts.Save($"d{i}", "x"u8.ToArray(), Hana, null));
        }

        Drafts.Save("d0", "y"u8.ToArray(), Hana, Drafts.Find("d0")!.Version).ShouldBeOfType<DraftAnswer.Done>();
        Drafts.Save("one-more", "x"u8.ToArray(), Hana, null).ShouldBeOfType<DraftAnswer.Refused>().Problems.ShouldHaveSingleItem().Code.ShouldBe("too-many");
    }

    private static FlowDraft Saved(DraftAnswer answer) => answer.ShouldBeOfType<DraftAnswer.Done>().Draft;
}
