using Busbar.Storage;
using Busbar.Utility.Notifications;

namespace Busbar.Utility;

/// <summary>What the utility needs from the world.</summary>
public sealed record UtilitySettings
{
    /// <summary>Where everything is kept, with the utility's migrations applied.</summary>
    public required IStore Store { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>The source of identifiers.</summary>
    public required Random Random { get; init; }

    /// <summary>How call-backs reach their addresses.</summary>
    public required ICallbackTransport Callbacks { get; init; }

    /// <summary>How the utility behaves.</summary>
    public UtilityOptions Options { get; init; } = new();
}
