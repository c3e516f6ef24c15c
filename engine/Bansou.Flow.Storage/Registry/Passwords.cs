using System.Globalization;
using System.Security.Cryptography;

namespace Bansou.Flow.Storage.Registry;

/// <summary>合言葉: kept as PBKDF2 over SHA-512 with a salt of its own, <c>pbkdf2-sha512$rounds$salt$key</c>, so that rounds can grow.</summary>
internal static class Passwords
{
    public const int Rounds = 250_000;
    public const int Shortest = 12;
    public const int Longest = 200;

    private const string Name = "pbkdf2-sha512";
    private const int SaltLength = 16;
    private const int KeyLength = 32;

    /// <summary>What an unknown login is compared with, so that it takes as long as a known one.</summary>
    private static readonly Lazy<string> OfNobody = new(() => Derive(Convert.ToHexString(RandomNumberGenerator.GetBytes(SaltLength))));

    public static string Derive(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return string.Create(CultureInfo.InvariantCulture, $"{Name}${Rounds}${Convert.ToBase64String(salt)}${Convert.ToBase64String(Key(password, salt, Rounds))}");
    }

    /// <summary>Whether it is the password. Null and empty are nobody's, and take as long.</summary>
    public static bool Matches(string password, string? derived)
    {
        var isThere = !string.IsNullOrEmpty(derived);
        var parts = (isThere ? derived! : OfNobody.Value).Split('$');
        var key = Convert.FromBase64String(parts[3]);
        var matches = CryptographicOperations.FixedTimeEquals(key, Key(password, Convert.FromBase64String(parts[2]), RoundsOf(parts)));
        return isThere && matches;
    }

    /// <summary>Whether it was derived with fewer rounds than today.</summary>
    public static bool IsDated(string derived) => RoundsOf(derived.Split('$')) < Rounds;

    public static IEnumerable<RegistryProblem> Against(string? password, string login)
    {
        if (password is null || password.Length < Shortest || password.Length > Longest)
        {
            yield return new RegistryProblem("password-length", "password", $"合言葉は{Shortest}字以上、{Longest}字までにしてください。文でもかまいません。");
        }
        else if (login.Length > 0 && password.Contains(login, StringComparison.OrdinalIgnoreCase))
        {
            yield return new RegistryProblem("password-like-login", "password", "合言葉に、サインインの名前を入れないでください。");
        }
    }

    private static int RoundsOf(string[] parts) => int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture);

    private static byte[] Key(string password, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA512, KeyLength);
}
