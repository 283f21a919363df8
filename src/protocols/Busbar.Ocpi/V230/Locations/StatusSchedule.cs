using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A planned status (OCPI 2.3.0 8.4.27).</summary>
[WireObject("StatusSchedule", "OCPI 2.3.0 8.4.27")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record StatusSchedule
{
    /// <summary>When the period begins.</summary>
    public required DateTimeOffset PeriodBegin { get; init; }

    /// <summary>When the period ends.</summary>
    public DateTimeOffset? PeriodEnd { get; init; }

    /// <summary>The status.</summary>
    public required Status Status { get; init; }
}
