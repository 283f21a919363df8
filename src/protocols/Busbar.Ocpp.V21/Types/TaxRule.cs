using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A tax and what it is put on (ISO 15118-20) (OCPP 2.1 2.106).</summary>
[WireRecord]
public sealed partial record TaxRule
{
    /// <summary>The rule's id.</summary>
    [Range(Min = 0)]
    public required int TaxRuleID { get; init; }

    /// <summary>Whether it is put on energy.</summary>
    public required bool AppliesToEnergyFee { get; init; }

    /// <summary>Whether it is put on parking.</summary>
    public required bool AppliesToParkingFee { get; init; }

    /// <summary>Whether it is put on staying too long.</summary>
    public required bool AppliesToOverstayFee { get; init; }

    /// <summary>Whether it is put on the least and greatest cost.</summary>
    public required bool AppliesToMinimumMaximumCost { get; init; }

    /// <summary>The rate.</summary>
    public required RationalNumber TaxRate { get; init; }

    /// <summary>The tax's name.</summary>
    [MaxLength(100)]
    public string? TaxRuleName { get; init; }

    /// <summary>Whether prices contain it.</summary>
    public bool? TaxIncludedInPrice { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
