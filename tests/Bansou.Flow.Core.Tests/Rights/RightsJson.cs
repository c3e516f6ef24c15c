using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bansou.Flow.Core.Tests.Rights;

internal static class RightsJson
{
    /// <summary>Japanese as it is, so that marks are found in it.</summary>
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
