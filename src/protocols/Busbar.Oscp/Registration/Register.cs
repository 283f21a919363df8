using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>Gives a peer the token and the addresses under which it reaches the sender (OSCP 2.0 Register).</summary>
[WireMessage("Register", MessageKind.Send, MessageSender.Either, "OSCP 2.0 Register")]
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Register
{
    /// <summary>The token that the receiver sends with its own requests from now on.</summary>
    public required string Token { get; init; }

    /// <summary>Where each version spoken by the sender is served.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<VersionUrl> VersionUrl { get; init; }

    /// <summary>Tells the addresses and hides the token.</summary>
    public override string ToString() => $"Register {{ {string.Join(", ", VersionUrl)} }}";
}

/// <summary>Where one version is served (OSCP 2.0 VersionUrl).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record VersionUrl
{
    /// <summary>The version, for example 2.0.</summary>
    public required string Version { get; init; }

    /// <summary>The address to which the paths of the messages are appended.</summary>
    public required string BaseUrl { get; init; }
}
