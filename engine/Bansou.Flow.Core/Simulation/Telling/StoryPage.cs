using System.Text;

namespace Bansou.Flow.Core.Simulation.Telling;

/// <summary>A page of text, 100 columns wide, for a plain terminal or a pipe.</summary>
internal sealed class StoryPage
{
    public const int Width = 100;

    private readonly StringBuilder text = new();

    public void Blank() => text.Append('\n');

    public void Rule(char sign) => text.Append(sign, Width).Append('\n');

    /// <summary>A paragraph behind a first part; further lines stand under the beginning of the text.</summary>
    public void Line(string first, string words)
    {
        foreach (var line in LineBreaks.Wrap(first, new string(' ', TextWidth.Of(first)), words, Width))
        {
            text.Append(line).Append('\n');
        }
    }

    public override string ToString() => text.ToString();
}
