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
                    text.Append(Before(before, part)).Append(part.Label).Append('「').Append(part.Text.TrimEnd('。')).Append('」');
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

    /// <summary>Sentences of the person follow each other as they were said; a voice after a report begins anew.</summary>
    private static string Before(PartForm? before, SentencePart part) => before switch
    {
        PartForm.Quoted when part.Label.Length == 0 => "",
        PartForm.Said when part.IsOwn => "。",
        _ => "　",
    };
}
