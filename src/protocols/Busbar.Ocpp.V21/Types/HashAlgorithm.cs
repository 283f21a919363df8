using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>The hash under a certificate's id (OCPP 2.1 3.51).</summary>
[WireEnum]
public enum HashAlgorithm
{
    /// <summary>SHA-256.</summary>
    SHA256,

    /// <summary>SHA-384.</summary>
    SHA384,

    /// <summary>SHA-512.</summary>
    SHA512,
}
