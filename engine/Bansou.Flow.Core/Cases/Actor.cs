namespace Bansou.Flow.Core.Cases;

/// <summary>Who does something, and in which role (どの立場で操作しますか).</summary>
/// <param name="Role">Role id of the pack; <see cref="PersonRole"/> for the person concerned, <see cref="EngineRole"/> for the clock.</param>
public sealed record Actor(PersonId Person, OrganisationId Organisation, string Role)
{
    /// <summary>代理: for whom somebody acts who stands in while they are away; null when for nobody else. It stands in the record beside who did it.</summary>
    public PersonId? For { get; init; }

    /// <summary>Whether that is the one who acts, or the one whom they stand in for.</summary>
    public bool Is(PersonId person) => Person == person || For == person;

    public const string PersonRole = "person";
    public const string EngineRole = "engine";

    /// <summary>受け手: somebody at a receiver who answers one referral by a link, without an account.</summary>
    public const string ReceiverRole = "receiver";

    /// <summary>The clock of the engine: due dates and timers.</summary>
    public static readonly Actor Engine = new(new PersonId("@engine"), new OrganisationId("@engine"), EngineRole);

    /// <summary>受け手 of one organisation: nobody knows by name who opened the link.</summary>
    public static Actor ReceiverOf(OrganisationId organisation) => new(Receiver, organisation, ReceiverRole);

    /// <summary>Stands for whoever answers by a link.</summary>
    public static readonly PersonId Receiver = new("@receiver");

    /// <summary>本人: the person concerned, acting for themselves.</summary>
    public static readonly Actor ThePerson = new(new PersonId("person"), new OrganisationId("person"), PersonRole);
}
