using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>How a session was authorized (OCPI 2.3.0 10.4.1).</summary>
[WireEnum]
public enum AuthMethod
{
    /// <summary>The mobility provider was asked.</summary>
    AuthRequest,

    /// <summary>It was started by a command.</summary>
    Command,

    /// <summary>The token was on the whitelist.</summary>
    Whitelist,
}
