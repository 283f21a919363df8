using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A period in which the regular hours do not hold (OCPI 2.3.0 8.4.14).</summary>
[WireObject("ExceptionalPeriod", "OCPI 2.3.0 8.4.14")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ExceptionalPeriod
{
    /// <summary>When the period begins.</summary>
    public required DateTimeOffset PeriodBegin { get; init; }

    /// <summary>When the period ends.</summary>
    public required DateTimeOffset PeriodEnd { get; init; }
}
