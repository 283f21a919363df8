using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power car's power circuit power control parameter.</summary>
[ExiType("WPT_EVPCPowerControlParameterType", V20Namespaces.Wpt)]
public sealed partial record WptEvpcPowerControlParameter
{
    /// <summary>The car's power circuit coil current request.</summary>
    [ExiElement("EVPCCoilCurrentRequest")]
    public required RationalNumber EvpcCoilCurrentRequest { get; init; }

    /// <summary>The car's power circuit coil current information.</summary>
    [ExiElement("EVPCCoilCurrentInformation")]
    public required RationalNumber EvpcCoilCurrentInformation { get; init; }

    /// <summary>The car's power circuit current output information.</summary>
    [ExiElement("EVPCCurrentOutputInformation")]
    public required RationalNumber EvpcCurrentOutputInformation { get; init; }

    /// <summary>The car's power circuit voltage output information.</summary>
    [ExiElement("EVPCVoltageOutputInformation")]
    public required RationalNumber EvpcVoltageOutputInformation { get; init; }
}
