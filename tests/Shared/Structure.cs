using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Bansou.Flow.Tests;

/// <summary>Compares records by what they hold, lists and dictionaries too; a list that was never set is an empty one.</summary>
internal static class Structure
{
    public static void ShouldBeSame(object? actual, object? expected, string path = "$")
    {
        if (expected is null || actual is null)
        {
            (actual is null && expected is null).ShouldBeTrue($"{path}: {actual ?? "null"} / {expected ?? "null"}");
            return;
        }
        actual.GetType().ShouldBe(expected.GetType(), path);
        if (expected is JsonElement json)
        {
            JsonElement.DeepEquals((JsonElement)actual, json).ShouldBeTrue(path);
        }
        else if (expected is IDictionary map)
        {
            ((IDictionary)actual).Count.ShouldBe(map.Count, path);
            foreach (DictionaryEntry entry in map)
            {
                ShouldBeSame(((IDictionary)actual)[entry.Key], entry.Value, $"{path}.{entry.Key}");
            }
        }
        else if (expected is not string && expected is IEnumerable)
        {
            var (left, right) = (Items(actual), Items(expected));
            left.Length.ShouldBe(right.Length, path);
            for (var i = 0; i < left.Length; i++)
            {
                ShouldBeSame(left[i], right[i], $"{path}[{i}]");
            }
        }
        else if (expected.GetType().Namespace!.StartsWith("Bansou", StringComparison.Ordinal) && !expected.GetType().IsEnum)
        {
            foreach (var property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                ShouldBeSame(property.GetValue(actual), property.GetValue(expected), $"{path}.{property.Name}");
            }
        }
        else
        {
            actual.ShouldBe(expected, path);
        }
    }

    private static object?[] Items(object list) =>
        list.GetType().GetProperty("IsDefault") is { } unset && (bool)unset.GetValue(list)! ? [] : [.. ((IEnumerable)list).Cast<object?>()];
}
