using System.Text.Json;

namespace Bansou.Flow.Server.Tests.Fuzz;

/// <summary>Every operation of the API, read from its document.</summary>
internal sealed class ApiSurface(JsonElement document)
{
    public List<Operation> Operations { get; } =
    [
        .. from path in document.GetProperty("paths").EnumerateObject()
           from operation in path.Value.EnumerateObject()
           select new Operation(operation.Name.ToUpperInvariant(), path.Name, operation.Value),
    ];

    /// <summary>The schema itself where a reference stands.</summary>
    public JsonElement Resolve(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference)
            ? document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
            : schema;
}

/// <param name="Path">With its parameters in braces.</param>
internal sealed record Operation(string Method, string Path, JsonElement Description)
{
    public bool IsSafe => Method == "GET";

    /// <summary>Writes in the journal, and says so by asking for a key.</summary>
    public bool Writes => Parameters("header").Contains("Idempotency-Key");

    public JsonElement? BodySchema =>
        Description.TryGetProperty("requestBody", out var body) && body.GetProperty("content").GetProperty("application/json").TryGetProperty("schema", out var schema) ? schema : null;

    public IEnumerable<string> Parameters(string place) => Description.TryGetProperty("parameters", out var all)
        ? all.EnumerateArray().Where(each => each.GetProperty("in").GetString() == place).Select(each => each.GetProperty("name").GetString()!)
        : [];
}
