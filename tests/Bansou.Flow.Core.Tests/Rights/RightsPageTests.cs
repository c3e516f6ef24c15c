using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Rights;

/// <summary>docs/rights.md is what the code does: each cell is asked of the code; <c>UPDATE_GOLDEN=1</c> writes the page anew.</summary>
public class RightsPageTests
{
    private static readonly string PagePath = Repository.PathOf("docs", "rights.md");

    private static readonly RoleSide[] Sides = [.. Enum.GetValues<RoleSide>().Where(side => side != RoleSide.NoCases)];

    /// <summary>What ties a reader to the case, and how a case comes to be so.</summary>
    private static readonly (string Words, Func<Actor, (CasePlay, CaseRelations)> Make, bool IsTeam)[] Situations =
    [
        ("関わりなし", _ => (RightsPlay.Full(), CaseRelations.None), false),
        ("同じ組織", _ => (RightsPlay.Full(), CaseRelations.None), true),
        ("担当・俯瞰", actor => (RightsPlay.Full().HeldBy(actor), CaseRelations.None), true),
        ("同意だけある", _ => (RightsPlay.Full().Consent("basic"), CaseRelations.None), false),
        ("つなぎを送った先", _ => (RightsPlay.Full().Sent("basic"), CaseRelations.None), false),
        ("受け入れた先", _ => (RightsPlay.Full().Sent("basic").Move("r1", Core.Cases.Referrals.ReferralStage.Arrived), CaseRelations.None), false),
        ("会議のメンバー", actor => (RightsPlay.Full(), RightsPlay.Meeting(actor, isolated: false)), false),
        ("支援会議のメンバー", actor => (RightsPlay.Full(), RightsPlay.Meeting(actor, isolated: true)), false),
        ("判定を待つプラン", _ => (RightsPlay.Full().Do(new CaseCommand.DraftPlan(RecordsPlay.Plan, PublicCost: true)), CaseRelations.None), false),
        ("見せない相手", actor => (RightsPlay.Full().HeldBy(actor).Do(new CaseCommand.HideFrom([actor.Person])), CaseRelations.None), true),
        ("ご本人・ご家族", _ => (RightsPlay.Full(), new CaseRelations { IsThePerson = true, Member = RightsPlay.Sister }), false),
    ];

    [Fact]
    public void The_page_says_what_the_code_does()
    {
        var page = Page();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(PagePath, page);
        }
        File.ReadAllText(PagePath).ReplaceLineEndings("\n").ShouldBe(page);
    }

    private static string Page()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        Row(page, ["役割", "code", .. Situations.Select(situation => situation.Words)]);
        Row(page, Enumerable.Repeat("---", Situations.Length + 2));
        foreach (var role in RoleSides.All)
        {
            Row(page, [role.Name, $"`{role.Code}`", .. Situations.Select(situation => Level(role, situation.Make, situation.IsTeam))]);
        }
        page.Append(Writing.ReplaceLineEndings("\n"));
        Row(page, ["命令", "ことば", .. Sides.Select(Word)]);
        Row(page, Enumerable.Repeat("---", Sides.Length + 2));
        foreach (var command in CommandCatalog.Names)
        {
            Row(page, [$"`{command}`", CommandCatalog.LabelOf(command), .. Sides.Select(side => Mark(WritingTable.TieOf(side, command)))]);
        }
        page.Append(Links.ReplaceLineEndings("\n"));
        page.Append(string.Join("・", PartnerRights.Answers.Select(Core.Cases.Referrals.ReferralStageWords.Of))).Append("。\n");
        page.Append(Region.ReplaceLineEndings("\n"));
        page.Append(Roles.ReplaceLineEndings("\n"));
        foreach (var side in Enum.GetValues<RoleSide>())
        {
            Row(page, [Word(side), string.Join("、", RoleSides.All.Where(role => role.Side == side).Select(role => role.Name))]);
        }
        return page.ToString();
    }

    private static void Row(StringBuilder page, IEnumerable<string> cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Level(RoleRow role, Func<Actor, (CasePlay, CaseRelations)> make, bool isTeam)
    {
        var actor = role.Side == RoleSide.Person ? Actor.ThePerson : RightsPlay.Of(role.Code, isTeam);
        var (play, relations) = make(actor);
        var right = play.Right(actor, relations);
        return right.Level == ReadingLevel.Nothing ? "―" : $"V{(int)right.Level}{(right.NeedsReason ? "*" : "")}";
    }

    private static string Mark(WritingTie? tie) => tie switch
    {
        null => "―",
        WritingTie.Anyone => "○",
        WritingTie.Own => "自分",
        WritingTie.Seen => "見える",
        WritingTie.Accompanied => "伴走",
        _ => throw new System.Diagnostics.UnreachableException(tie.ToString()),
    };

    private static string Word(RoleSide side) => side switch
    {
        RoleSide.Person => "ご本人",
        RoleSide.Household => "ご家族",
        RoleSide.Accompanying => "伴走する側",
        RoleSide.RegionBuilding => "地域開拓",
        RoleSide.Receiving => "受けとる側",
        RoleSide.Near => "身近な人",
        RoleSide.Deciding => "判定する側",
        RoleSide.NoCases => "ケースを扱わない役割",
        _ => throw new System.Diagnostics.UnreachableException(side.ToString()),
    };

    private const string Head = """
        # だれが何を見て、何を書けるか（Rights）

        Who reads and who writes is asked of the code at every reading and every command (`Rights/`): by the acting role, and by what ties the
        reader to this one case. Nothing is shown without a line in the log of readings (HR-13), which the person can read too (HR-10). This page
        is written by the test that holds it against the code.

        ## 見える範囲（V0〜V5）

        Each level adds to the one before it.

        | 範囲 | 見えるもの | 見えないもの |
        |---|---|---|
        | V0 | なし | ケースがあることも、くわしくは言わない |
        | V1 自分に関わるところ | 自分たちへのつなぎ票と、同意の項目にある情報（「基本」には、ご本人が「よい」と言った連絡先・時間・名のり）。自分の立場のステップ。引き受けた「やること」 | 支援経過、世帯、守られた住所（そのあいだは、家や職場で鳴る電話も）、ほかのつなぎ。企業・研修先には、同意があっても健康のこと |
        | V2 会議の要点 | 自分がメンバーの会議の議題と、決まった役割 | 支援会議（106条の6）の中身。それは会議の中だけで見る |
        | V3 プランとつなぎのようす | 担当、プラン、必要、つなぎがどこまで進んだか、開いているステップ | 支援経過、アセスメント、世帯。判定機関には、判定を待つプランだけを、名前なしで |
        | V4 ケース全体 | 書かれていること全部 | 見せない相手と決めた世帯員。守られた住所（担当・俯瞰する人・もうひとりの担当だけが見る） |
        | V5 閲覧の記録も | だれが、いつ、何のために読んだか | V4と同じ |

        Lists, inbox and search tell no more than that: a receiver's inbox has their own referrals, steps and promises, and a case is found only by
        words that the reader may read of it (who works beside the lead finds it by every name in it, to answer the telephone).
        Colleagues (`/api/colleagues`) are names, houses and roles: everybody's for those who accompany and build the region, of one's own house for
        the other posts, nobody's for the person and the family.

        Two cases of one person stay two for rights: each strand is asked for its own, and who sees only one sees of the other that it is there. To
        tie them together or apart, both have to be seen whole. Whether somebody may be the same person is told only to who could have found
        them by searching; a protected address is neither an answer nor a hint. A tie of a household opens nothing of the other's case.

        A colleague of the team may add a protection (見せない相手, 住所の守り); only who holds the case, and the protected themselves, take one back.
        What is protected is found by no search, not even by those who may read it.

        One address can be protected by itself too (`write-address` with `protected`): it is masked like a protected one, whatever the others are.

        The person reads the own page instead: plan, personal plan, map, ties, consents, promises, decisions of meetings (never of a 支援会議), and
        who has read (HR-10). Who sees the whole case (V4) opens the same page to look at it with them or to print it; no address stands on it. Map
        and memories are read by the person and from V4 on; the log of readings alone (`/readings`) by the person and by V5. A key person with an
        account reads the one sheet that the person chose for them, once they said yes. Free words may name a hidden member or a place: whoever
        writes them keeps that in mind; the engine leaves out what it knows to be about them.

        Forms and their drafts hold to the same: each field says for whom it is (`visibility`, [form-format.md](form-format.md)). `staff` is V4, `person` the person too, `plan`
        V3 and the person, `holders` those who hold the case. A field that can say where somebody lives goes with a protected address. Nobody writes into a field
        that they may not read. A draft is for those who may write the form; who only does the own step has the form of that step, blank, and nothing of
        what is saved beneath. To be shown a form or a draft is a reading (HR-13). Forms of the 支援会議 are never written into a case (HR-12).

        ## 役割と関わり

        `V4*`: 見るわけを書いてから（理由入力）。いくつもの関わりがあれば、いちばん広いもの。「見せない相手」は、ほかのどの関わりより強い。


        """;

    private const string Writing = """

        ## 書けること

        The outer door, before the decider and its own refusals: ○ だれのケースでも（知らせることに、関わりはいらない）。自分 = 自分へのつなぎ・自分の立場のステップ・自分のやること。
        見える = 見えるケースなら（V1から）。伴走 = プランが見えるケースなら（V3から）。そうでなければ、受けとる側と同じ「自分」の分。― は、できない。
        ケースを扱わない役割は、どの命令も出せない。


        """;

    private const string Links = """

        ## 返事のリンク（アカウントのない受け手）

        A receiver without an account opens one つなぎ by the secret of a link (`PartnerRights`): made by those who accompany, for one receiver, with
        consent, for 90 days at the most, and never to an organisation where a 見せない相手 works. It shows the same つなぎ票 as an account of the receiver
        would see (V1), cut by the same function as the preview; before it is sent, and after the attempt has ended, no word of it. No number of the case,
        no protected address, nothing of the family. Each opening is a line in the log of readings. What can be written: もどす, 途中のようす, and these states:


        """;

    private const string Region = """

        ## 社会資源、訪問の記録、資源開発の板

        Not of any case, so no reading is logged; each change is a line in the record of changes. Nothing about a person of a case is written there.
        What one may do is told by `GET /api/resource-desk`.

        | 何を | 見る | 書く |
        |---|---|---|
        | 社会資源（公開範囲 `public`） | ○ | 台帳を預かる役割 |
        | 社会資源（`staff`、書かなければこれ） | 職員のアカウントなら | 台帳を預かる役割 |
        | 社会資源（`team`）と、登録していない集い | 伴走する側、地域開拓 | 台帳を預かる役割。集いの人たちの同意があるときだけ。公開はしない（CO-14） |
        | 空きを確かめた | 社会資源を見る人 | 伴走する側、地域開拓、台帳を預かる役割、その場所を運営する組織の職員 |
        | 確認が必要なこと、運営する側の返事 | 伴走する側、地域開拓、その場所を運営する組織の職員 | 返事は、運営する組織の職員と台帳を預かる役割 |
        | 覚え書き、会社の困りごと、利用者の声 | 伴走する側、地域開拓 | 台帳を預かる役割。見えない欄は、書いても前のまま |
        | 訪問の記録（CO-3） | 伴走する側、地域開拓 | 地域開拓担当、主任相談支援員、センター長、多機関協働、市町村 庁内担当 |
        | 資源開発の板（F24） | 伴走する側、地域開拓。困った人は件数だけ、5人に満たないときは示さない（CO-8） | 地域開拓担当、主任相談支援員、センター長、多機関協働、市町村 庁内担当。「資源なし」になったつなぎも、票をひとつ開く |

        台帳を預かる役割: 地域開拓担当、主任相談支援員、センター長、多機関協働、市町村 庁内担当、システム管理者。

        """;

    private const string Roles = """

        ## 立場

        | 立場 | 役割 |
        |---|---|

        """;
}
