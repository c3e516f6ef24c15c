using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Tests.Journal;

/// <summary>Makes one event of each kind from the shape of its record, so that a new event or field cannot be forgotten.</summary>
internal static class SampleEvents
{
    /// <summary>Every field set.</summary>
    public static CaseEvent Full(string name) => (CaseEvent)Make(TypeOf(name), "", full: true)!;

    /// <summary>Nothing set that may be left out; lists as they are when nobody set them.</summary>
    public static CaseEvent Bare(string name) => (CaseEvent)Make(TypeOf(name), "", full: false)!;

    /// <summary>The same of a meeting.</summary>
    public static MeetingEvent OfMeeting(string name, bool full) => (MeetingEvent)Make(TypeOf(name), "", full)!;

    /// <summary>Stored names end in their version: <c>.v1</c>, <c>.v2</c> and so on.</summary>
    public static string WithoutVersion(string name) => System.Text.RegularExpressions.Regex.Replace(name, @"\.v[1-9][0-9]*$", "");

    private static Type TypeOf(string name)
    {
        var (stream, root) = name.StartsWith("case.", StringComparison.Ordinal) ? ("case", typeof(CaseEvent)) : ("meeting", typeof(MeetingEvent));
        return root.GetNestedTypes().First(type => type.IsSubclassOf(root) && $"{stream}.{JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name)}" == WithoutVersion(name));
    }

    private static object? Make(Type type, string field, bool full)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return full ? Make(underlying, field, full) : null;
        }
        if (type == typeof(string))
        {
            return $"{field}のことば（架空）";
        }
        if (type == typeof(bool))
        {
            return full;
        }
        if (type == typeof(int))
        {
            return full ? 3 : 0;
        }
        if (type == typeof(DateTimeOffset))
        {
            return new DateTimeOffset(2026, 4, 6, 9, 30, 0, TimeSpan.FromHours(9));
        }
        if (type == typeof(DateOnly))
        {
            return new DateOnly(2026, 4, 6);
        }
        if (type == typeof(JsonElement))
        {
            return JsonElement.Parse("""{"収入":80000,"メモ":null,"家族":["母"]}""");
        }
        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(full ? 1 : 0);
        }
        return type.IsGenericType ? MakeCollection(type, field, full) : MakeRecord(type, field, full);
    }

    private static object MakeCollection(Type type, string field, bool full)
    {
        var arguments = type.GetGenericArguments();
        if (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            var list = Array.CreateInstance(arguments[0], 1);
            list.SetValue(Make(arguments[0], field, full), 0);
            return full ? typeof(ImmutableArray).GetMethods().Single(m => m.Name == "Create" && m.GetParameters() is [{ ParameterType.IsArray: true }])
                .MakeGenericMethod(arguments[0]).Invoke(null, [list])! : Activator.CreateInstance(type)!;
        }
        type.GetGenericTypeDefinition().ShouldBe(typeof(ImmutableDictionary<,>), type.ToString());
        var empty = (IDictionary)type.GetField("Empty")!.GetValue(null)!;
        return full ? type.GetMethod("Add")!.Invoke(empty, [Make(arguments[0], field, full), Make(arguments[1], field, full)])! : empty;
    }

    private static object MakeRecord(Type type, string field, bool full)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        var nullability = new System.Reflection.NullabilityInfoContext();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
            !full && nullability.Create(parameter).WriteState == System.Reflection.NullabilityState.Nullable ? null
            : Make(parameter.ParameterType, parameter.Name == "Value" ? field : parameter.Name!, full))]);
    }
}
