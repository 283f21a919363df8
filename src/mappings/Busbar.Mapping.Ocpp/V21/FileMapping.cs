using Busbar.Charging.Commands;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Mapping.Ocpp.V21;

/// <summary>Orders to fetch firmware and to upload logs, to requests.</summary>
public static class FileMapping
{
    /// <summary>A firmware update (OCPP 2.1 L01, L02).</summary>
    public static Msg.UpdateFirmwareRequest ToWire(StationOrder.UpdateFirmware order) => new()
    {
        RequestId = order.RequestId,
        Retries = order.Retries.Count,
        RetryInterval = order.Retries.IntervalSeconds,
        Firmware = new Msg.Firmware
        {
            Location = order.Location,
            RetrieveDateTime = order.RetrieveAt,
            InstallDateTime = order.InstallAt,
            SigningCertificate = order.SigningCertificate,
            Signature = order.Signature,
        },
    };

    /// <summary>A log (OCPP 2.1 N01); null when this version does not know its type.</summary>
    public static Msg.GetLogRequest? ToWire(StationOrder.GetLog order) => !Msg.LogTypeWireText.TryParse(order.LogType, out Msg.LogType type) ? null : new()
    {
        RequestId = order.RequestId,
        LogType = type,
        Retries = order.Retries.Count,
        RetryInterval = order.Retries.IntervalSeconds,
        Log = new Msg.LogParameters { RemoteLocation = order.Location, OldestTimestamp = order.From, LatestTimestamp = order.Until },
    };
}
