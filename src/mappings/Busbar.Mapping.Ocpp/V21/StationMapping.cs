using Busbar.Charging.Stations;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Mapping.Ocpp.V21;

/// <summary>What a station tells of itself: boot, status, security events.</summary>
public static class StationMapping
{
    /// <summary>A boot.</summary>
    public static Boot ToBoot(Msg.BootNotificationRequest request) => new(
        new StationIdentity
        {
            Vendor = request.ChargingStation.VendorName,
            Model = request.ChargingStation.Model,
            SerialNumber = request.ChargingStation.SerialNumber,
            FirmwareVersion = request.ChargingStation.FirmwareVersion,
            Iccid = request.ChargingStation.Modem?.Iccid,
            Imsi = request.ChargingStation.Modem?.Imsi,
        },
        Msg.BootReasonWireText.ToWireText(request.Reason));

    /// <summary>The answer to a boot.</summary>
    public static Msg.RegistrationStatus ToWire(RegistrationStatus status) => status switch
    {
        RegistrationStatus.Accepted => Msg.RegistrationStatus.Accepted,
        RegistrationStatus.Pending => Msg.RegistrationStatus.Pending,
        _ => Msg.RegistrationStatus.Rejected,
    };

    /// <summary>A connector's state. Occupied says no more than that somebody is there; the session tells the rest.</summary>
    public static ConnectorState ToState(Msg.StatusNotificationRequest request) => new(
        new EvseId(request.EvseId),
        new ConnectorId(request.ConnectorId),
        request.ConnectorStatus switch
        {
            Msg.ConnectorStatus.Available => ConnectorStatus.Available,
            Msg.ConnectorStatus.Occupied => ConnectorStatus.Preparing,
            Msg.ConnectorStatus.Reserved => ConnectorStatus.Reserved,
            Msg.ConnectorStatus.Unavailable => ConnectorStatus.Unavailable,
            _ => ConnectorStatus.Faulted,
        },
        null,
        request.Timestamp);

    /// <summary>A security event.</summary>
    public static SecurityEvent ToSecurityEvent(Msg.SecurityEventNotificationRequest request) =>
        new(request.Type, request.Timestamp, request.TechInfo);
}
