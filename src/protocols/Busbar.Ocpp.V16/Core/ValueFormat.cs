using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>How a sampled value is written (OCPP 1.6 7.49).</summary>
[WireEnum]
public enum ValueFormat
{
    /// <summary>A decimal number.</summary>
    Raw,

    /// <summary>Signed binary data, in hexadecimal.</summary>
    SignedData,
}
