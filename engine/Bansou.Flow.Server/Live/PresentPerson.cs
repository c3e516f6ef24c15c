namespace Bansou.Flow.Server.Live;

/// <summary>いま同じケースを見ている人. Public because SignalR makes the client's class in another assembly.</summary>
/// <param name="Role">Role id of the municipality.</param>
/// <param name="Since">Since when the case has been open on their screen.</param>
/// <param name="Editing">They are writing; false while they only look.</param>
/// <param name="Form">What they have before them: a step, or a form of it; null for the case as a whole.</param>
/// <param name="Field">The field that they are in, or null.</param>
public sealed record PresentPerson(string Person, string Name, string Role, string RoleName, DateTimeOffset Since, bool Editing, string? Form, string? Field);
