namespace Busbar.Energy.GridSignals;

/// <summary>What a client wants to be told.</summary>
public sealed record GridSubscription
{
    /// <summary>Its identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>Who subscribes.</summary>
    public required string ClientName { get; init; }

    /// <summary>The account of who subscribes.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset Modified { get; init; }

    /// <summary>Only objects of this program.</summary>
    public string? ProgramId { get; init; }

    /// <summary>What is told where.</summary>
    public required IReadOnlyList<SubscribedChanges> Changes { get; init; }

    /// <summary>Only objects with one of these targets.</summary>
    public IReadOnlyList<SignalTarget> Targets { get; init; } = [];
}

/// <summary>Which changes of which objects are told to one address.</summary>
/// <param name="Objects">The kinds of object.</param>
/// <param name="Operations">What happens to them.</param>
/// <param name="Address">Where it is told.</param>
/// <param name="Token">What is shown there as a bearer token.</param>
public sealed record SubscribedChanges(
    IReadOnlyList<SignalObject> Objects, IReadOnlyList<SignalOperation> Operations, string Address, string? Token);

/// <summary>The kinds of object of grid signals.</summary>
public enum SignalObject
{
    /// <summary>A program.</summary>
    Program,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A report.</summary>
    Report,

    /// <summary>A subscription.</summary>
    Subscription,

    /// <summary>A participant (VEN).</summary>
    Ven,

    /// <summary>A resource of a participant.</summary>
    Resource,
}

/// <summary>What happens to an object.</summary>
public enum SignalOperation
{
    /// <summary>It is made.</summary>
    Create,

    /// <summary>It is read.</summary>
    Read,

    /// <summary>It is changed.</summary>
    Update,

    /// <summary>It is deleted.</summary>
    Delete,
}
