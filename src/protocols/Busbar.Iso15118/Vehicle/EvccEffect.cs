using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Vehicle;

/// <summary>What a car's controller wants done, in order.</summary>
public abstract record EvccEffect
{
    private EvccEffect()
    {
    }

    /// <summary>Send a message.</summary>
    /// <param name="Message">The message.</param>
    /// <param name="Payload">How it is carried.</param>
    public sealed record Send(object Message, V2GtpPayloadType Payload) : EvccEffect;

    /// <summary>The session is over: close the connection, and see that the battery is disconnected.</summary>
    /// <param name="Outcome">How it ended.</param>
    public sealed record End(SessionOutcome Outcome) : EvccEffect;

    /// <summary>A protocol was agreed on.</summary>
    /// <param name="Protocol">Which.</param>
    public sealed record Agreed(SessionProtocol Protocol) : EvccEffect;

    /// <summary>A session was set up.</summary>
    /// <param name="SessionId">Its number.</param>
    /// <param name="EvseId">The EVSE's identity.</param>
    /// <param name="IsResumed">Whether a paused session goes on.</param>
    public sealed record Opened(Octets SessionId, string EvseId, bool IsResumed) : EvccEffect;

    /// <summary>The way of paying and the way of charging are chosen.</summary>
    /// <param name="Service">How energy will flow.</param>
    /// <param name="HasContract">Whether the contract pays.</param>
    /// <param name="IsDynamic">Whether the station commands the power.</param>
    public sealed record Selected(EnergyService Service, bool HasContract, bool IsDynamic) : EvccEffect;

    /// <summary>A contract came through the station: keep it.</summary>
    /// <param name="Contract">The contract.</param>
    public sealed record Install(InstalledContract Contract) : EvccEffect;

    /// <summary>The station lets the car charge.</summary>
    public sealed record Authorized : EvccEffect;

    /// <summary>Show on the control pilot that the car is ready for energy, or is not.</summary>
    /// <param name="IsReady">Whether it is.</param>
    public sealed record Pilot(bool IsReady) : EvccEffect;

    /// <summary>Connect the battery to the inlet.</summary>
    public sealed record ConnectBattery : EvccEffect;

    /// <summary>Disconnect the battery from the inlet.</summary>
    public sealed record DisconnectBattery : EvccEffect;

    /// <summary>The station offers schedules, and the car chose.</summary>
    /// <param name="Offers">What is offered.</param>
    /// <param name="Profile">What the car will take.</param>
    public sealed record Chosen(IReadOnlyList<PowerOffer> Offers, PowerProfile Profile) : EvccEffect;

    /// <summary>The station tells how it stands.</summary>
    /// <param name="Report">What it tells.</param>
    public sealed record Reported(SupplyReport Report) : EvccEffect;
}
