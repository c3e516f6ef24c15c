using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Bansou.Flow.Server.Identity;

/// <summary>
/// Who is signed in. The browser holds a random token, the server its hash; signing out or stopping the server ends a session for good,
/// and no key for signing cookies has to be kept anywhere.
/// </summary>
internal sealed class SessionBook(TimeProvider time)
{
    private const int MostSessions = 20_000;

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, Session> sessions = new(StringComparer.Ordinal);

    /// <summary>The token for the cookie.</summary>
    public string Begin(string municipality, string account)
    {
        if (sessions.Count >= MostSessions)
        {
            Sweep();
        }
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        sessions[KeyOf(token)] = new Session(municipality, account, time.GetUtcNow());
        return token;
    }

    public Session? Find(string token)
    {
        var key = KeyOf(token);
        if (!sessions.TryGetValue(key, out var session))
        {
            return null;
        }
        if (IsOver(session))
        {
            sessions.TryRemove(key, out _);
            return null;
        }
        session.LastSeen = time.GetUtcNow();
        return session;
    }

    public void End(string token)
    {
        if (sessions.TryRemove(KeyOf(token), out var session))
        {
            session.HasEnded = true;
        }
    }

    public bool IsOver(Session session) => session.HasEnded || time.GetUtcNow() - session.LastSeen > Idle || time.GetUtcNow() - session.Begun > Longest;

    private void Sweep()
    {
        foreach (var (key, session) in sessions)
        {
            if (IsOver(session))
            {
                sessions.TryRemove(key, out _);
            }
        }
    }

    private static string KeyOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
