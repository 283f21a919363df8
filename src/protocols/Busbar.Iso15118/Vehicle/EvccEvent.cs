using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Vehicle;

/// <summary>What happens to a car's controller.</summary>
public abstract record EvccEvent
{
    private EvccEvent()
    {
    }

    /// <summary>The connection stands: speak.</summary>
    public sealed record Connected : EvccEvent;

    /// <summary>A message came.</summary>
    /// <param name="Message">The message, decoded.</param>
    /// <param name="Payload">How it was carried.</param>
    public sealed record Received(object Message, V2GtpPayloadType Payload) : EvccEvent;

    /// <summary>Something came that is no message of the protocol.</summary>
    /// <param name="Fault">What is wrong with it.</param>
    public sealed record Unreadable(string Fault) : EvccEvent;

    /// <summary>A deadline passed.</summary>
    /// <param name="Timer">Which clock.</param>
    public sealed record Elapsed(TimerKind Timer) : EvccEvent;

    /// <summary>The connection went away.</summary>
    /// <param name="Reason">Why, for people.</param>
    public sealed record Disconnected(string Reason) : EvccEvent;

    /// <summary>The car ends the session at once.</summary>
    /// <param name="Reason">Why, for people.</param>
    public sealed record Abort(string Reason) : EvccEvent;
}
