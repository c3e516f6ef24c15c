using System.Text;

namespace Bansou.Flow.Core.Telling;

/// <summary>A sentence as one line of a story.</summary>
internal static class SentenceText
{
    public static string Of(Sentence sentence)
    {
        var text = new StringBuilder(sentence.Title);
        PartForm? before = null;
        foreach (var part in sentence.Parts)
        {
            switch (part.Form)
            {
                case PartForm.Said:
                    text.Append(" ― ").Append(part.Text.TrimEnd('。'));
                    break;
                case PartForm.Quoted:
                    text.Append(Before(before)).Append(part.Label).Append('「').Append(part.Text.TrimEnd('。')).Append('」');
                    break;
                case PartForm.Note when before == PartForm.Note:
                    text.Insert(text.Length - 1, "、" + part.Text);
                    break;
                case PartForm.Note:
                    text.Append('（').Append(part.Text).Append('）');
                    break;
                case PartForm.Apart:
                    continue;
                default:
                    throw new System.Diagnostics.UnreachableException(part.Form.ToString());
            }
            before = part.Form;
        }
        return text.ToString();
    }

    private static char Before(PartForm? before) => before switch
    {
        PartForm.Said => '。',
        PartForm.Quoted => '、',
        PartForm.Note or PartForm.Apart or null => '　',
        _ => throw new System.Diagnostics.UnreachableException(before.ToString()),
    };
}
