namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>個人情報らしいもの: telephone numbers, numbers of twelve digits, addresses of mail and post, birthdays.</summary>
internal static class PersonalData
{
    private const int LongestYear = 4;

    public static (string Japanese, string English)? In(string text)
    {
        if (text.Contains('〒'))
        {
            return ("郵便番号や住所", "a postal address");
        }
        if (HasMailAddress(text))
        {
            return ("メールアドレス", "a mail address");
        }
        if (text.Contains("月", StringComparison.Ordinal) && HasBirthday(text))
        {
            return ("生年月日", "a date of birth");
        }
        return DigitsIn(text);
    }

    private static (string, string)? DigitsIn(string text)
    {
        var digits = 0;
        var first = '\0';
        foreach (var c in text.Append(' '))
        {
            if (Digit(c) is { } digit)
            {
                first = digits == 0 ? digit : first;
                digits++;
            }
            else if (c is not ('-' or '－' or 'ー' or '―' or '(' or ')' or '（' or '）') || digits == 0)
            {
                if (digits == 12)
                {
                    return ("12桁の番号", "a number of twelve digits");
                }
                if (digits is 10 or 11 && first == '0')
                {
                    return ("電話番号", "a telephone number");
                }
                digits = 0;
            }
        }
        return null;
    }

    private static char? Digit(char c) => c switch
    {
        >= '0' and <= '9' => c,
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        _ => null,
    };

    private static bool HasMailAddress(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) && text.AsSpan(at).IndexOf('.') > 1;
    }

    /// <summary>A day of a year with 生 after it: 昭和45年3月2日生まれ.</summary>
    private static bool HasBirthday(string text)
    {
        var day = text.IndexOf("日生", StringComparison.Ordinal);
        var year = text.IndexOf('年', StringComparison.Ordinal);
        return year > 0 && day > year && text[..year].TakeLast(LongestYear).Any(c => Digit(c) is not null || c == '元');
    }
}
