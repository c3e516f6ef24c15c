using System.Collections.Frozen;
using System.Text;

namespace Bansou.Flow.Core.Projections.Search;

/// <summary>
/// 互換漢字: forms that old systems encoded twice (塚 and U+FA10, 神 and U+FA19). From Unicode's canonical decompositions of U+F900 to U+FAD9;
/// the runtime cannot be asked, because without a culture it leaves them as they are.
/// </summary>
internal static class CompatibilityIdeographs
{
    /// <summary>From a code point on: what each decomposes to.</summary>
    private static readonly (int From, string To)[] Runs =
    [
        (0xF900, "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞"),
        (0xF918, "落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞"),
        (0xF930, "擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊"),
        (0xF948, "賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧"),
        (0xF960, "怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮"),
        (0xF978, "兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐"),
        (0xF990, "戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵"),
        (0xF9A8, "令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂"),
        (0xF9C0, "燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪"),
        (0xF9D8, "律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘"),
        (0xF9F0, "藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻"),
        (0xFA08, "行降見廓兀嗀"),
        (0xFA10, "塚"),
        (0xFA12, "晴"),
        (0xFA15, "凞猪益礼神祥福靖精羽"),
        (0xFA20, "蘒"),
        (0xFA22, "諸"),
        (0xFA25, "逸都"),
        (0xFA2A, "飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏"),
        (0xFA42, "既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁"),
        (0xFA5A, "署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘"),
        (0xFA70, "並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎"),
        (0xFA88, "愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯"),
        (0xFAA0, "猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆"),
        (0xFAB8, "視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊"),
        (0xFAD0, "𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎"),
    ];

    private static readonly FrozenDictionary<int, int> Unified = Runs
        .SelectMany(run => run.To.EnumerateRunes().Select((rune, i) => KeyValuePair.Create(run.From + i, rune.Value)))
        .ToFrozenDictionary();

    public static int Fold(int character) => Unified.TryGetValue(character, out var unified) ? unified : character;
}
