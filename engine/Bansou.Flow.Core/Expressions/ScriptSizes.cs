using Jint.Native;
using Jint.Native.Object;

namespace Bansou.Flow.Core.Expressions;

/// <summary>How much a built-in function would have to walk through, found without calling anything of the script.</summary>
internal static class ScriptSizes
{
    private const string Length = "length";

    /// <summary>Characters of a text; 1 for anything else.</summary>
    public static long Text(JsValue value) => value.IsString() ? value.AsString().Length : 1;

    /// <summary>The length that a list claims to have; 1 for anything else.</summary>
    public static long Items(JsValue value) =>
        value.IsObject() && LengthOf(value.AsObject()) is var length && length > 0 ? (long)Math.Min(long.MaxValue / 32, length) : 1;

    /// <summary>Whether a list claims more than it could ever hold.</summary>
    public static bool IsHuge(JsValue list) => list.IsObject() && LengthOf(list.AsObject()) > 1_000_000;

    public static long Members(JsValue value) => value.IsObject() ? value.AsObject().GetOwnProperties().Count() : Text(value);

    /// <summary>Parts that splitting makes at most.</summary>
    public static long Parts(JsValue text, JsValue separator) => Text(text) / Math.Max(1, separator.IsUndefined() ? long.MaxValue : Text(separator)) + 1;

    /// <summary>Characters that joining makes, where the items are texts; lists inside are counted when they are joined themselves.</summary>
    public static long Joined(JsValue list, JsValue[] arguments)
    {
        var separator = arguments.Length > 0 ? Text(arguments[0]) : 1;
        var total = Items(list) * separator;
        if (list.IsObject() && !IsHuge(list))
        {
            foreach (var (_, property) in list.AsObject().GetOwnProperties())
            {
                total += property.Value is { } item ? Text(item) : 1;
            }
        }
        return total;
    }

    private static double LengthOf(ObjectInstance made) => made.GetOwnProperty(Length).Value is { } length && length.IsNumber() ? length.AsNumber() : 0;
}
