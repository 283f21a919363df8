using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to store how the management system is reached (OCPP 2.1 B09).</summary>
[WireMessage("SetNetworkProfile", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 B09")]
[WireRecord]
public sealed partial record SetNetworkProfileRequest
{
    /// <summary>The slot to store it in.</summary>
    public required int ConfigurationSlot { get; init; }

    /// <summary>How it is reached.</summary>
    public required NetworkConnectionProfile ConnectionData { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether it is stored (OCPP 2.1 B09).</summary>
[WireMessage("SetNetworkProfile", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 B09")]
[WireRecord]
public sealed partial record SetNetworkProfileResponse
{
    /// <summary>Whether it is.</summary>
    public required SetNetworkProfileStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>How a station reaches the management system (OCPP 2.1 2.71).</summary>
[WireRecord]
public sealed partial record NetworkConnectionProfile
{
    /// <summary>The network interface.</summary>
    public required OcppInterface OcppInterface { get; init; }

    /// <summary>How OCPP travels.</summary>
    public required OcppTransport OcppTransport { get; init; }

    /// <summary>Seconds to wait for an answer.</summary>
    public required int MessageTimeout { get; init; }

    /// <summary>The management system's address.</summary>
    [MaxLength(2000)]
    public required string OcppCsmsUrl { get; init; }

    /// <summary>The security profile, 0 to 3.</summary>
    [Range(Min = 0)]
    public required int SecurityProfile { get; init; }

    /// <summary>The mobile network's access point, where one is used.</summary>
    public Apn? Apn { get; init; }

    /// <summary>The version of OCPP.</summary>
    public OcppProtocolVersion? OcppVersion { get; init; }

    /// <summary>The station's name at the management system.</summary>
    [MaxLength(48)]
    public string? Identity { get; init; }

    /// <summary>The station's password there.</summary>
    [MaxLength(64)]
    public string? BasicAuthPassword { get; init; }

    /// <summary>The virtual private network, where one is used.</summary>
    public Vpn? Vpn { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>How to reach a mobile network's access point (OCPP 2.1 2.6).</summary>
[WireRecord]
public sealed partial record Apn
{
    /// <summary>The access point's name.</summary>
    [WireName("apn")]
    [MaxLength(2000)]
    public required string Name { get; init; }

    /// <summary>How to authenticate.</summary>
    public required ApnAuthentication ApnAuthentication { get; init; }

    /// <summary>User name at the access point.</summary>
    [MaxLength(50)]
    public string? ApnUserName { get; init; }

    /// <summary>Password at the access point.</summary>
    [MaxLength(64)]
    public string? ApnPassword { get; init; }

    /// <summary>PIN of the SIM card.</summary>
    public int? SimPin { get; init; }

    /// <summary>The preferred network, as MCC and MNC.</summary>
    [MaxLength(6)]
    public string? PreferredNetwork { get; init; }

    /// <summary>Whether other networks are forbidden; absent means no.</summary>
    public bool? UseOnlyPreferredNetwork { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A virtual private network (OCPP 2.1 2.121).</summary>
[WireRecord]
public sealed partial record Vpn
{
    /// <summary>Its server.</summary>
    [MaxLength(2000)]
    public required string Server { get; init; }

    /// <summary>User name.</summary>
    [MaxLength(50)]
    public required string User { get; init; }

    /// <summary>Password.</summary>
    [MaxLength(64)]
    public required string Password { get; init; }

    /// <summary>Shared secret.</summary>
    [MaxLength(255)]
    public required string Key { get; init; }

    /// <summary>Its protocol.</summary>
    public required VpnProtocol Type { get; init; }

    /// <summary>User group.</summary>
    [MaxLength(50)]
    public string? Group { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
