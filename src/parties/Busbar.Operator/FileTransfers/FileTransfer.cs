using Busbar.Charging.Stations;

namespace Busbar.Operator.FileTransfers;

/// <summary>A file on its way, with the station's last word on it.</summary>
internal sealed record FileTransfer
{
    public const string Firmware = "Firmware";
    public const string Log = "Log";

    public required StationId Station { get; init; }

    /// <summary>Firmware or Log.</summary>
    public required string Kind { get; init; }

    public required int RequestId { get; init; }

    public required string Location { get; init; }

    /// <summary>Requested, then the words of the station, for example Downloading or Uploaded.</summary>
    public required string Status { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }
}
