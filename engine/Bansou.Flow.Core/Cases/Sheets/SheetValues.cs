using System.Text.Json;
using Bansou.Flow.Core.Forms;

namespace Bansou.Flow.Core.Cases.Sheets;

/// <summary>Compares and limits single answers.</summary>
internal static class SheetValues
{
    /// <summary>Twice the longest text that a form can ask for.</summary>
    public const int LongestJson = 200_000;

    /// <summary>No field asks for lists in lists in lists.</summary>
    private const int DeepestValue = 4;

    public static readonly JsonElement Nothing = JsonDocument.Parse("null").RootElement;

    /// <summary>All kinds of nothing are the same.</summary>
    public static bool Same(JsonElement? one, JsonElement? other) =>
        IsEmpty(one) ? IsEmpty(other) : !IsEmpty(other) && JsonElement.DeepEquals(one!.Value, other!.Value);

    public static bool IsEmpty(JsonElement? value) => value is not { } json || FormAnswers.IsEmpty(FormAnswers.ValueOf(json));

    public static bool IsTooLarge(JsonElement? value) => value is { } json && (json.GetRawText().Length > LongestJson || DepthOf(json) > DeepestValue);

    private static int DepthOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => 1 + json.EnumerateArray().Select(DepthOf).DefaultIfEmpty().Max(),
        JsonValueKind.Object => 1 + json.EnumerateObject().Select(property => DepthOf(property.Value)).DefaultIfEmpty().Max(),
        JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => 0,
        _ => throw new System.Diagnostics.UnreachableException(json.ValueKind.ToString()),
    };
}
