using System.Text.Json;

namespace Bansou.Flow.Server.Http;

/// <summary>Enumerations as the API writes them.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
