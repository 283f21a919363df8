namespace Busbar.Charging.Stations;

/// <summary>What a station says of itself when it boots.</summary>
public sealed record StationIdentity
{
    /// <summary>The maker.</summary>
    public required string Vendor { get; init; }

    /// <summary>The model.</summary>
    public required string Model { get; init; }

    /// <summary>The serial number, if told.</summary>
    public string? SerialNumber { get; init; }

    /// <summary>The firmware, if told.</summary>
    public string? FirmwareVersion { get; init; }

    /// <summary>The ICCID of the modem's SIM card, if told.</summary>
    public string? Iccid { get; init; }

    /// <summary>The IMSI of the modem's SIM card, if told.</summary>
    public string? Imsi { get; init; }

    /// <summary>The kind of the main meter, if told.</summary>
    public string? MeterType { get; init; }

    /// <summary>The serial number of the main meter, if told.</summary>
    public string? MeterSerialNumber { get; init; }
}
