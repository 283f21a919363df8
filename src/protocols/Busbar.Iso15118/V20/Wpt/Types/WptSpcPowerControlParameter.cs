using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power supply power circuit's power control parameter.</summary>
[ExiType("WPT_SPCPowerControlParameterType", V20Namespaces.Wpt)]
public sealed partial record WptSpcPowerControlParameter
{
    /// <summary>The supply power circuit's primary device coil current information.</summary>
    [ExiElement("SPCPrimaryDeviceCoilCurrentInformation")]
    public required RationalNumber SpcPrimaryDeviceCoilCurrentInformation { get; init; }
}
