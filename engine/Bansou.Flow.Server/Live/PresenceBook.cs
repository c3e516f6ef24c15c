using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Live;

/// <summary>いまだれが見ているか: which screens have which case open. In memory only, and gone with the connection.</summary>
internal sealed class PresenceBook(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Municipality, string Case), List<PresentScreen>> open = [];

    /// <summary>A screen has a case open, or is somewhere else in it now.</summary>
    public void Enter(string connection, Acting acting, string caseId, bool editing, string? form, string? field)
    {
        lock (gate)
        {
            var key = (acting.Municipality.Slug, caseId);
            if (!open.TryGetValue(key, out var screens))
            {
                open[key] = screens = [];
            }
            var at = screens.FindIndex(screen => screen.Connection == connection);
            var since = at < 0 ? time.GetUtcNow() : screens[at].Since;
            var screen = new PresentScreen(connection, acting, since, editing, form, field);
            if (at < 0)
            {
                screens.Add(screen);
            }
            else
            {
                screens[at] = screen;
            }
        }
    }

    /// <summary>Whether the screen had the case open.</summary>
    public bool Leave(string connection, Acting acting, string caseId)
    {
        lock (gate)
        {
            return Remove((acting.Municipality.Slug, caseId), connection);
        }
    }

    /// <summary>The cases that the screen had open.</summary>
    public IReadOnlyList<string> LeaveAll(string connection, Acting acting)
    {
        lock (gate)
        {
            return [.. open.Keys.Where(key => key.Municipality == acting.Municipality.Slug).ToList().Where(key => Remove(key, connection)).Select(key => key.Case)];
        }
    }

    public IReadOnlyList<PresentScreen> Of(string municipality, string caseId)
    {
        lock (gate)
        {
            return open.TryGetValue((municipality, caseId), out var screens) ? [.. screens] : [];
        }
    }

    /// <summary>Each person once, however many screens they have; what they write on counts before what they look at.</summary>
    public static IReadOnlyList<PresentPerson> People(IEnumerable<PresentScreen> screens) =>
    [
        .. from screen in screens
           group screen by screen.Acting.Actor.Person into own
           let shown = own.OrderByDescending(screen => screen.Editing).First()
           orderby own.Min(screen => screen.Since), own.Key.Value
           select Shown(shown, own.Min(screen => screen.Since)),
    ];

    private static PresentPerson Shown(PresentScreen screen, DateTimeOffset since)
    {
        var (actor, names) = (screen.Acting.Actor, new PackNames(screen.Acting.Municipality.Pack));
        return new(actor.Person.Value, names.Person(actor.Person), actor.Role, names.Role(actor.Role), since, screen.Editing, screen.Form, screen.Field);
    }

    private bool Remove((string Municipality, string Case) key, string connection)
    {
        if (!open.TryGetValue(key, out var screens) || screens.RemoveAll(screen => screen.Connection == connection) == 0)
        {
            return false;
        }
        if (screens.Count == 0)
        {
            open.Remove(key);
        }
        return true;
    }
}

/// <summary>One screen with a case open.</summary>
internal sealed record PresentScreen(string Connection, Acting Acting, DateTimeOffset Since, bool Editing, string? Form, string? Field);
