using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>How a session was authorized (OCPI 2.1.1 10.4.1).</summary>
[WireEnum]
public enum AuthMethod
{
    /// <summary>The mobility provider was asked.</summary>
    AuthRequest,

    /// <summary>The token was on the whitelist.</summary>
    Whitelist,
}
