using System.Collections.Frozen;
using System.Text;

namespace Bansou.Flow.Core.Projections.Search;

/// <summary>
/// 異体字: characters that one family writes this way and another that way. Each group is found by any of its characters; the first stands for all.
/// </summary>
/// <remarks>
/// Sources: the older forms in brackets of the 常用漢字表 (cabinet notice 2 of 2010-11-30), the pairs of the 人名用漢字 (別表第二 of the enforcement
/// rules of the Family Register Act), and usual forms of names in family registers (高, 崎, 吉, 浜 ...). Forms that Unicode itself decomposes are in
/// <see cref="CompatibilityIdeographs"/>.
/// </remarks>
internal static class KanjiVariants
{
    private const string Groups = """
        亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 円圓 塩鹽 艶豔 応應 欧歐 殴毆 桜櫻 奥奧
        横橫 温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞 懐懷 概槪 拡擴 殻殼 覚覺 学學 楽樂 渇渴 缶罐 巻卷 陥陷
        勧勸 寛寬 関關 歓歡 観觀 気氣 既旣 帰歸 亀龜 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾 狭狹 郷鄕
        暁曉 区區 駆驅 勲勳 薫薰 径徑 茎莖 恵惠 掲揭 渓溪 経經 蛍螢 軽輕 継繼 鶏鷄 芸藝 撃擊 欠缺 研硏 県縣
        倹儉 剣劍劔 険險 圏圈 検檢 献獻 権權 顕顯 験驗 厳嚴 広廣 効效 恒恆 黄黃 鉱鑛 号號 国國 黒黑 砕碎 済濟
        剤劑 雑雜 参參 桟棧 蚕蠶 惨慘 賛贊 残殘 糸絲 歯齒 児兒 辞辭 湿濕 実實 写寫 釈釋 寿壽 収收 従從 渋澁
        獣獸 縦縱 粛肅 処處 緒緖 叙敍敘 将將 称稱 渉涉 焼燒 証證 奨奬 条條 状狀 乗乘 浄淨 剰剩 畳疊 縄繩 壌壤
        嬢孃 譲讓 醸釀 触觸 嘱囑 真眞 寝寢 慎愼 尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨 声聲 静靜
        窃竊 摂攝 専專 浅淺 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 双雙 壮壯 争爭 荘莊 捜搜 挿插 巣巢 曽曾 痩瘦 装裝
        総總 騒騷 増增 蔵藏 臓臟 即卽 属屬 続續 堕墮 対對 体體 帯帶 滞滯 台臺 滝瀧 択擇 沢澤 担擔 単單 胆膽
        団團 断斷 弾彈 遅遲 痴癡 虫蟲 昼晝 鋳鑄 庁廳 徴徵 聴聽 勅敕 鎮鎭 逓遞 鉄鐵銕 点點 転轉 伝傳 灯燈 当當
        党黨 盗盜 稲稻 闘鬪 徳德 独獨 読讀 届屆 弐貳 悩惱 脳腦 覇霸 拝拜 廃廢 売賣 麦麥 発發 髪髮 抜拔 晩晚
        蛮蠻 秘祕 浜濱濵 瓶甁 払拂 仏佛 併倂 並竝 餅餠 辺邊邉 変變 弁辨瓣辯 歩步 宝寶寳 豊豐 褒襃 翻飜 毎每
        万萬 満滿 麺麵 黙默 弥彌 訳譯 薬藥 与與 予豫 余餘 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 竜龍 両兩
        猟獵 緑綠 涙淚 塁壘 礼禮 励勵 戻戾 霊靈 隷隸 齢齡 暦曆 歴歷 恋戀 錬鍊 炉爐 労勞 郎郞 楼樓 録錄 湾灣
        斉斎齊齋 高髙 崎﨑嵜碕 吉𠮷 島嶋嶌 桑桒 柳栁 橋槗𣘺 土圡 富冨 峰峯 岳嶽 巌巖 桧檜 欅﨔 藪薮籔 籠篭 館舘
        瑶瑤 遥遙 凜凛 尭堯 槙槇 萌萠 祢禰 梼檮 彦彥 昇曻 昂昻 晃晄 船舩 野埜 松枩 秋穐龝 梅楳 淵渕渊 裏裡
        鎌鐮 鈎鉤 鴎鷗 鯵鰺 鶴靍靏 麹麴 亘亙 侠俠 倶俱 剥剝 喜㐂 壺壷 姉姊 尚尙 晋晉 歳歲 清淸 焔焰 皐皋 磯礒
        祷禱 禄祿 穣穰 聡聰 芦蘆 園薗 蝉蟬 兎兔 内內 呉吳 填塡 強强 戸戶 掻搔 教敎 毘毗 産產 砺礪 説說 鋭銳
        閲閱 脱脫 税稅 悦悅 繍繡 莱萊 蒋蔣 醤醬 頬頰 顔顏 飲飮 騨驒 鹸鹼 呑吞 繋繫 讃讚 溌潑 嚢囊 唖啞 噛嚙
        屡屢 涜瀆 箪簞 迩邇 靭靱 鴬鶯 沖冲 涼凉 準凖 卯夘 村邨 間閒 熙煕凞 刃刄 翠翆 栖棲
        """;

    private static readonly FrozenDictionary<int, int> First = Read().ToFrozenDictionary();

    public static int Fold(int character) => First.TryGetValue(character, out var first) ? first : character;

    private static Dictionary<int, int> Read()
    {
        var first = new Dictionary<int, int>();
        foreach (var group in Groups.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var stands = Rune.GetRuneAt(group, 0).Value;
            foreach (var rune in group.EnumerateRunes())
            {
                first.Add(rune.Value, stands);
            }
        }
        return first;
    }
}
