using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>One measured value (OCPP 1.6 7.43).</summary>
[WireRecord]
public sealed partial record SampledValue
{
    /// <summary>The value: a decimal number, or signed data where the format says so.</summary>
    public required string Value { get; init; }

    /// <summary>Why it was taken; absent means Sample.Periodic.</summary>
    public ReadingContext? Context { get; init; }

    /// <summary>How the value is written; absent means raw.</summary>
    public ValueFormat? Format { get; init; }

    /// <summary>What it measures; absent means Energy.Active.Import.Register.</summary>
    public Measurand? Measurand { get; init; }

    /// <summary>Between which conductors; absent means all together.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Where; absent means Outlet.</summary>
    public Location? Location { get; init; }

    /// <summary>Its unit; absent means Wh.</summary>
    public UnitOfMeasure? Unit { get; init; }
}
