namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>The words of a step that people read, with their places.</summary>
internal static class StepTexts
{
    /// <summary>Display text and labels of outcomes.</summary>
    public static IEnumerable<(SourcePlace Place, string Text)> Labels(Activity activity)
    {
        if (activity.DisplayText is { } displayText)
        {
            yield return (activity.Source["metadata"]?["displayText"]?.Place ?? activity.Source.Place, displayText);
        }
        foreach (var outcome in activity.Source["outcomes"]?.Items ?? [])
        {
            if (outcome["label"] is { Kind: SourceKind.String } label)
            {
                yield return (label.Place, label.Text!);
            }
        }
    }

    /// <summary>Labels, and what is written to the worker.</summary>
    public static IEnumerable<(SourcePlace Place, string Text)> All(Activity activity)
    {
        var others = new[]
        {
            activity.Source["name"],
            activity.Source["instructions"],
            activity.Source["metadata"]?["description"],
            activity.Source["due"]?["none"],
        };
        return Labels(activity).Concat(others.Where(node => node is { Kind: SourceKind.String }).Select(node => (node!.Place, node.Text!)));
    }
}
