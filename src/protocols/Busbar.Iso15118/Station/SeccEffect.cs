using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Station;

/// <summary>What a station's controller wants done, in order.</summary>
public abstract record SeccEffect
{
    private SeccEffect()
    {
    }

    /// <summary>Send a message.</summary>
    /// <param name="Message">The message.</param>
    /// <param name="Payload">How it is carried.</param>
    /// <param name="Exi">Its octets, when somebody else wrote and signed them.</param>
    public sealed record Send(object Message, V2GtpPayloadType Payload, ReadOnlyMemory<byte>? Exi = null) : SeccEffect;

    /// <summary>The session is over: close the connection, and see that the power is off.</summary>
    /// <param name="Outcome">How it ended.</param>
    public sealed record End(SessionOutcome Outcome) : SeccEffect;

    /// <summary>A protocol was agreed on.</summary>
    /// <param name="Protocol">Which.</param>
    public sealed record Agreed(SessionProtocol Protocol) : SeccEffect;

    /// <summary>A session was set up.</summary>
    /// <param name="SessionId">Its number.</param>
    /// <param name="VehicleId">The car's identity (EVCCID), in hexadecimal or as text.</param>
    /// <param name="IsResumed">Whether a paused session goes on.</param>
    public sealed record Opened(Octets SessionId, string VehicleId, bool IsResumed) : SeccEffect;

    /// <summary>Find out whether the car may charge; the answer is <see cref="SeccEvent.Authorized"/>.</summary>
    /// <param name="Contract">The contract it showed; null when the driver identifies by other means.</param>
    public sealed record Authorize(ShownContract? Contract) : SeccEffect;

    /// <summary>Have certificates made; the answer is <see cref="SeccEvent.CertificatesMade"/>.</summary>
    /// <param name="Exi">The car's request, octet by octet.</param>
    /// <param name="IsUpdate">Whether a contract is renewed instead of installed.</param>
    /// <param name="Namespace">The namespace of the message's schema.</param>
    /// <param name="MostContracts">How many contracts the car can take.</param>
    public sealed record MakeCertificates(ReadOnlyMemory<byte> Exi, bool IsUpdate, string Namespace, int MostContracts) : SeccEffect;

    /// <summary>Make schedules; the answer is <see cref="SeccEvent.Scheduled"/>.</summary>
    /// <param name="Needs">What the car needs.</param>
    public sealed record Schedule(EnergyNeeds Needs) : SeccEffect;

    /// <summary>The car chose.</summary>
    /// <param name="Profile">What it will take.</param>
    public sealed record Chosen(PowerProfile Profile) : SeccEffect;

    /// <summary>Check the insulation of the cable.</summary>
    public sealed record CheckCable : SeccEffect;

    /// <summary>Bring the voltage to that of the battery.</summary>
    /// <param name="Volts">The voltage in V.</param>
    /// <param name="Amperes">The most current in A.</param>
    public sealed record PreCharge(double Volts, double Amperes) : SeccEffect;

    /// <summary>Connect the car to the supply.</summary>
    public sealed record CloseContactor : SeccEffect;

    /// <summary>Disconnect the car from the supply.</summary>
    public sealed record OpenContactor : SeccEffect;

    /// <summary>The car tells how it stands, and with direct current what it asks for.</summary>
    /// <param name="Report">What it tells.</param>
    public sealed record Reported(VehicleReport Report) : SeccEffect;

    /// <summary>The car signed the meter.</summary>
    /// <param name="Meter">The reading that it signed.</param>
    /// <param name="Exi">The signed message, octet by octet.</param>
    public sealed record MeterSigned(MeterReading Meter, ReadOnlyMemory<byte> Exi) : SeccEffect;
}
