using System.Text.RegularExpressions;

namespace Bansou.Flow.Storage.Registry;

/// <summary>自由に書く欄: what is looked at in every text that somebody types into the registry.</summary>
public static partial class FreeText
{
    public const string TwelveDigitsWarning =
        "12桁の数字が書かれています。個人番号（マイナンバー）は、この名簿に書かないでください。番号を消してから、もう一度保存してください。";

    private const int Longest = 2000;

    /// <summary>Whether twelve digits stand together, full-width or in three groups of four; longer numbers are something else.</summary>
    public static bool HasTwelveDigits(string text) => TwelveDigits().IsMatch(string.Create(text.Length, text, static (narrow, wide) =>
    {
        for (var i = 0; i < wide.Length; i++)
        {
            narrow[i] = wide[i] switch
            {
                >= '！' and <= '～' => (char)(wide[i] - '！' + '!'),
                '\u3000' => ' ',
                _ => wide[i],
            };
        }
    }));

    internal static IEnumerable<RegistryProblem> Against(string place, string? text, int longest = Longest)
    {
        if (text is null)
        {
            yield break;
        }
        if (text.Length > longest)
        {
            yield return new RegistryProblem("too-long", place, $"長すぎます。{longest}字までにしてください。");
        }
        if (HasTwelveDigits(text))
        {
            yield return new RegistryProblem("twelve-digits", place, TwelveDigitsWarning);
        }
    }

    internal static IEnumerable<RegistryProblem> Needed(string place, string? text, int longest = 100)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [new RegistryProblem("missing", place, "この欄を書いてください。")];
        }
        return Against(place, text, longest);
    }

    internal static IEnumerable<RegistryProblem> NeededId(string place, string? id) =>
        id is not null && Id().IsMatch(id) ? [] : [new RegistryProblem("id-unfit", place, "半角の英数字・ハイフン・下線・点を使ってください（60字まで）。")];

    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{12}|[0-9]{4}[ \-‐‑–—−][0-9]{4}[ \-‐‑–—−][0-9]{4})(?![0-9])")]
    private static partial Regex TwelveDigits();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$")]
    private static partial Regex Id();
}
