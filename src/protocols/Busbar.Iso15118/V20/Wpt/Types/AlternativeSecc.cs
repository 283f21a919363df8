using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The alternative station.</summary>
[ExiType("AlternativeSECCType", V20Namespaces.Wpt)]
public sealed partial record AlternativeSecc
{
    /// <summary>The network name.</summary>
    [ExiElement("SSID"), ExiLength(Max = 255)]
    public string? Ssid { get; init; }

    /// <summary>The access point address.</summary>
    [ExiElement("BSSID"), ExiLength(Max = 12)]
    public string? Bssid { get; init; }

    /// <summary>The IP address.</summary>
    [ExiElement("IPAddress"), ExiLength(Max = 39)]
    public string? IpAddress { get; init; }

    /// <summary>The port.</summary>
    [ExiElement("Port")]
    public ushort? Port { get; init; }
}
