using Busbar.Charging.Stations;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Mapping.Ocpp.V16;

/// <summary>What a station tells of itself: boot, status, configuration, security events.</summary>
public static class StationMapping
{
    /// <summary>A boot; this version does not tell why.</summary>
    public static Boot ToBoot(Msg.BootNotificationRequest request) => new(
        new StationIdentity
        {
            Vendor = request.ChargePointVendor,
            Model = request.ChargePointModel,
            SerialNumber = request.ChargePointSerialNumber ?? request.ChargeBoxSerialNumber,
            FirmwareVersion = request.FirmwareVersion,
            Iccid = request.Iccid,
            Imsi = request.Imsi,
            MeterType = request.MeterType,
            MeterSerialNumber = request.MeterSerialNumber,
        },
        "Unknown");

    /// <summary>The answer to a boot.</summary>
    public static Msg.RegistrationStatus ToWire(RegistrationStatus status) => status switch
    {
        RegistrationStatus.Accepted => Msg.RegistrationStatus.Accepted,
        RegistrationStatus.Pending => Msg.RegistrationStatus.Pending,
        _ => Msg.RegistrationStatus.Rejected,
    };

    /// <summary>A connector's state; connector 0 is the station itself. A connector is an EVSE of its own.</summary>
    public static ConnectorState ToState(Msg.StatusNotificationRequest request, DateTimeOffset receivedAt) => new(
        new EvseId(request.ConnectorId),
        new ConnectorId(request.ConnectorId == 0 ? 0 : 1),
        Enum.Parse<ConnectorStatus>(request.Status.ToString()),
        request.ErrorCode is Msg.ChargePointErrorCode.NoError ? null : Error(request),
        request.Timestamp ?? receivedAt);

    /// <summary>A configuration key as a variable.</summary>
    public static VariableValue ToValue(Msg.KeyValue key) => new()
    {
        Component = "",
        Variable = key.Key,
        Value = key.Value,
        Mutability = key.Readonly ? "ReadOnly" : "ReadWrite",
    };

    /// <summary>A security event (security extension of 1.6).</summary>
    public static SecurityEvent ToSecurityEvent(Msg.SecurityEventNotificationRequest request) =>
        new(request.Type, request.Timestamp, request.TechInfo);

    private static string Error(Msg.StatusNotificationRequest request) =>
        request.VendorErrorCode is { Length: > 0 } vendor ? $"{request.ErrorCode} ({vendor})" : request.ErrorCode.ToString();
}
