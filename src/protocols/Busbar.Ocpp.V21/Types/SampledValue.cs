using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>One measured value (OCPP 2.1 2.87).</summary>
[WireRecord]
public sealed partial record SampledValue
{
    /// <summary>The value, in its unit.</summary>
    public required decimal Value { get; init; }

    /// <summary>What it measures; absent means Energy.Active.Import.Register.</summary>
    public Measurand? Measurand { get; init; }

    /// <summary>Why it was taken; absent means Sample.Periodic.</summary>
    public ReadingContext? Context { get; init; }

    /// <summary>Between which conductors; absent means all together.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Where; absent means Outlet.</summary>
    public Location? Location { get; init; }

    /// <summary>The value as the meter has signed it.</summary>
    public SignedMeterValue? SignedMeterValue { get; init; }

    /// <summary>Its unit; absent means Wh.</summary>
    public UnitOfMeasure? UnitOfMeasure { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
