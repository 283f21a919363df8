using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>A period in which the regular hours do not hold (OCPI 2.1.1 8.4.10).</summary>
[WireObject("ExceptionalPeriod", "OCPI 2.1.1 8.4.10")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ExceptionalPeriod
{
    /// <summary>When the period begins.</summary>
    public required DateTimeOffset PeriodBegin { get; init; }

    /// <summary>When the period ends.</summary>
    public required DateTimeOffset PeriodEnd { get; init; }
}
