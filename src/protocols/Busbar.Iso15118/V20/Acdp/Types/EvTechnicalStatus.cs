using Busbar.Wire;

namespace Busbar.Iso15118.V20.Acdp;

/// <summary>The car's technical status.</summary>
[ExiType("EVTechnicalStatusType", V20Namespaces.Acdp)]
public sealed partial record EvTechnicalStatus
{
    /// <summary>Whether the car is ready to charge.</summary>
    [ExiElement("EVReadyToCharge")]
    public required bool EvReadyToCharge { get; init; }

    /// <summary>Whether the car is asked to immobilize itself.</summary>
    [ExiElement("EVImmobilizationRequest")]
    public required bool EvImmobilizationRequest { get; init; }

    /// <summary>Whether the car is immobilized.</summary>
    [ExiElement("EVImmobilized")]
    public bool? EvImmobilized { get; init; }

    /// <summary>The car's WLAN strength.</summary>
    [ExiElement("EVWLANStrength")]
    public RationalNumber? EvWlanStrength { get; init; }

    /// <summary>The car's control pilot status.</summary>
    [ExiElement("EVCPStatus")]
    public CpStatus? EvCpStatus { get; init; }

    /// <summary>The car's state of charge.</summary>
    [ExiElement("EVSOC"), ExiRange(0, 100)]
    public sbyte? EvSoc { get; init; }

    /// <summary>The car's error code.</summary>
    [ExiElement("EVErrorCode")]
    public ErrorCode? EvErrorCode { get; init; }

    /// <summary>Whether the car ran into a timeout.</summary>
    [ExiElement("EVTimeout")]
    public bool? EvTimeout { get; init; }
}
