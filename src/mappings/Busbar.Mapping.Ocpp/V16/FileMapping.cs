using Busbar.Charging.Commands;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Mapping.Ocpp.V16;

/// <summary>Orders to fetch firmware and to upload logs, to requests.</summary>
public static class FileMapping
{
    /// <summary>A firmware update (OCPP 1.6 5.19); it has no number, and installs as soon as it is there.</summary>
    public static Msg.UpdateFirmwareRequest ToWire(StationOrder.UpdateFirmware order) => new()
    {
        Location = order.Location,
        RetrieveDate = order.RetrieveAt,
        Retries = order.Retries.Count,
        RetryInterval = order.Retries.IntervalSeconds,
    };

    /// <summary>A signed firmware update (security extension of 1.6); null for unsigned firmware.</summary>
    public static Msg.SignedUpdateFirmwareRequest? ToSigned(StationOrder.UpdateFirmware order) =>
        order is { SigningCertificate: { } certificate, Signature: { } signature }
            ? new Msg.SignedUpdateFirmwareRequest
            {
                RequestId = order.RequestId,
                Retries = order.Retries.Count,
                RetryInterval = order.Retries.IntervalSeconds,
                Firmware = new Msg.Firmware
                {
                    Location = order.Location,
                    RetrieveDateTime = order.RetrieveAt,
                    InstallDateTime = order.InstallAt,
                    SigningCertificate = certificate,
                    Signature = signature,
                },
            }
            : null;

    /// <summary>The diagnostics (OCPP 1.6 5.9); null for another log.</summary>
    public static Msg.GetDiagnosticsRequest? ToDiagnostics(StationOrder.GetLog order) => order.LogType != "DiagnosticsLog" ? null : new()
    {
        Location = order.Location,
        Retries = order.Retries.Count,
        RetryInterval = order.Retries.IntervalSeconds,
        StartTime = order.From,
        StopTime = order.Until,
    };

    /// <summary>A log (security extension of 1.6); null when this version does not know its type.</summary>
    public static Msg.GetLogRequest? ToWire(StationOrder.GetLog order) => !Msg.LogTypeWireText.TryParse(order.LogType, out Msg.LogType type) ? null : new()
    {
        RequestId = order.RequestId,
        LogType = type,
        Retries = order.Retries.Count,
        RetryInterval = order.Retries.IntervalSeconds,
        Log = new Msg.LogParameters { RemoteLocation = order.Location, OldestTimestamp = order.From, LatestTimestamp = order.Until },
    };
}
