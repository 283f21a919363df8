using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>How to get in with a booking (OCPI 2.3.0 Bookings 4.1).</summary>
[WireObject("AccessInformation", "OCPI 2.3.0 Bookings 4.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record AccessInformation
{
    /// <summary>How one gets in.</summary>
    public required AccessMethod Method { get; init; }

    /// <summary>What gives access, for example a code.</summary>
    public string? Value { get; init; }
}
