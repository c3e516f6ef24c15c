using System.Text.Json.Nodes;

namespace Bansou.Flow.Core.Journal.Upcasters;

/// <summary>むかしの形の読みかえ: makes the payload of an old stored name into that of the next one: JSON in, JSON out.</summary>
/// <param name="From">A stored name that is written no more, such as <c>case.referral-sent.v1</c>.</param>
/// <param name="To">The name that came after it; it may be old itself.</param>
/// <param name="Change">Gets a payload of its own and may change it in place.</param>
public sealed record Upcaster(string From, string To, Func<JsonObject, JsonObject> Change);
