namespace Bansou.Flow.Core.Cases;

/// <summary>Who does something, and in which role (どの立場で操作しますか).</summary>
/// <param name="Role">Role id of the pack; <see cref="PersonRole"/> for the person concerned, <see cref="EngineRole"/> for the clock.</param>
public sealed record Actor(PersonId Person, OrganisationId Organisation, string Role)
{
    public const string PersonRole = "person";
    public const string EngineRole = "engine";

    /// <summary>The clock of the engine: due dates and timers.</summary>
    public static readonly Actor Engine = new(new PersonId("@engine"), new OrganisationId("@engine"), EngineRole);

    /// <summary>本人: the person concerned, acting for themselves.</summary>
    public static readonly Actor ThePerson = new(new PersonId("person"), new OrganisationId("person"), PersonRole);
}
