using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Station;

/// <summary>What happens to a station's controller.</summary>
public abstract record SeccEvent
{
    private SeccEvent()
    {
    }

    /// <summary>A message came.</summary>
    /// <param name="Message">The message, decoded.</param>
    /// <param name="Payload">How it was carried.</param>
    /// <param name="Exi">Its octets, where somebody else must see them unchanged (certificates).</param>
    public sealed record Received(object Message, V2GtpPayloadType Payload, ReadOnlyMemory<byte> Exi = default) : SeccEvent;

    /// <summary>Something came that is no message of the protocol.</summary>
    /// <param name="Fault">What is wrong with it.</param>
    public sealed record Unreadable(string Fault) : SeccEvent;

    /// <summary>A deadline passed.</summary>
    /// <param name="Timer">Which clock.</param>
    public sealed record Elapsed(TimerKind Timer) : SeccEvent;

    /// <summary>The connection went away.</summary>
    /// <param name="Reason">Why, for people.</param>
    public sealed record Disconnected(string Reason) : SeccEvent;

    /// <summary>It is decided whether the car may charge.</summary>
    /// <param name="Verdict">The decision.</param>
    public sealed record Authorized(AuthorizationVerdict Verdict) : SeccEvent;

    /// <summary>Schedules are there.</summary>
    /// <param name="Offers">One to three; the first is the one recommended.</param>
    public sealed record Scheduled(IReadOnlyList<PowerOffer> Offers) : SeccEvent;

    /// <summary>Certificates are there, or none could be had.</summary>
    /// <param name="Exi">The response as its maker signed it; null when there is none.</param>
    public sealed record CertificatesMade(ReadOnlyMemory<byte>? Exi) : SeccEvent;

    /// <summary>The power side changed: look at it again.</summary>
    public sealed record SupplyChanged : SeccEvent;

    /// <summary>The station wants something of the car.</summary>
    /// <param name="Notice">What.</param>
    public sealed record Notify(SupplyNotice Notice) : SeccEvent;

    /// <summary>The station ends the session at once.</summary>
    /// <param name="Reason">Why, for people.</param>
    public sealed record Abort(string Reason) : SeccEvent;
}
