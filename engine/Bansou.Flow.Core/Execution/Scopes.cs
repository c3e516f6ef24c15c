using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution;

/// <summary>Variables by id or name, nearest scope first (elsa-format §5).</summary>
internal static class Scopes
{
    public static ScriptValue? ById(ActivityContext context, string id)
    {
        for (var at = context; at is not null; at = at.Parent)
        {
            if (at.Variables is { } values && Slot(at, id, byName: false) is >= 0 and var slot)
            {
                return values[slot];
            }
            if (Dynamic(at, id) is { } value)
            {
                return value;
            }
        }
        return null;
    }

    public static bool SetById(ActivityContext context, string id, ScriptValue value) => Set(context, id, value, byName: false);

    public static bool SetOwnById(ActivityContext at, string id, ScriptValue value) => SetOwn(at, id, value, byName: false);

    public static bool SetByName(ActivityContext context, string name, ScriptValue value) => Set(context, name, value, byName: true);

    public static ScriptValue? ByName(ActivityContext context, string name)
    {
        for (var at = context; at is not null; at = at.Parent)
        {
            if (Dynamic(at, name) is { } value)
            {
                return value;
            }
            if (at.Variables is { } values && Slot(at, name, byName: true) is >= 0 and var slot)
            {
                return values[slot];
            }
        }
        return null;
    }

    public static IEnumerable<string> Names(ActivityContext context)
    {
        for (var at = context; at is not null; at = at.Parent)
        {
            foreach (var variable in at.Dynamic ?? [])
            {
                yield return variable.Key;
            }
            if (at.Variables is not null)
            {
                foreach (var slot in at.Node.Slots)
                {
                    yield return slot.Name;
                }
            }
        }
    }

    private static bool Set(ActivityContext context, string key, ScriptValue value, bool byName)
    {
        for (var at = context; at is not null; at = at.Parent)
        {
            if (SetOwn(at, key, value, byName))
            {
                return true;
            }
        }
        return false;
    }

    private static bool SetOwn(ActivityContext at, string key, ScriptValue value, bool byName)
    {
        if (at.Variables is { } values && Slot(at, key, byName) is >= 0 and var slot)
        {
            values[slot] = Conversion.To(value, at.Node.Slots[slot].Kind);
            return true;
        }
        if (Dynamic(at, key) is null)
        {
            return false;
        }
        at.SetDynamic(key, value);
        return true;
    }

    private static int Slot(ActivityContext context, string key, bool byName)
    {
        var slots = context.Node.Slots;
        for (var i = 0; i < slots.Length; i++)
        {
            if (string.Equals(byName ? slots[i].Name : slots[i].Id, key, StringComparison.Ordinal))
            {
                return i;
            }
        }
        return -1;
    }

    private static ScriptValue? Dynamic(ActivityContext context, string name)
    {
        if (context.Dynamic is { } dynamic)
        {
            foreach (var variable in dynamic)
            {
                if (string.Equals(variable.Key, name, StringComparison.Ordinal))
                {
                    return variable.Value;
                }
            }
        }
        return null;
    }
}
