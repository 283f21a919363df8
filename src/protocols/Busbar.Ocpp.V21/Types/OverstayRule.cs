using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A fee for staying too long (ISO 15118-20) (OCPP 2.1 2.74).</summary>
[WireRecord]
public sealed partial record OverstayRule
{
    /// <summary>The fee.</summary>
    public required RationalNumber OverstayFee { get; init; }

    /// <summary>Seconds after the fees have set in until this one does.</summary>
    public required int StartTime { get; init; }

    /// <summary>Seconds until the fee is due again.</summary>
    public required int OverstayFeePeriod { get; init; }

    /// <summary>A text for people.</summary>
    [MaxLength(32)]
    public string? OverstayRuleDescription { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
