using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>The hash under a certificate's id (OCPP 1.6 security 6.12).</summary>
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
