using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Whether a party behind a hub can be reached (OCPI 2.3.0 15.4.1).</summary>
[WireObject("ClientInfo", "OCPI 2.3.0 15.4.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ClientInfo
{
    /// <summary>The party that owns it, three characters.</summary>
    [MaxLength(3)]
    [CiString]
    public required string PartyId { get; init; }

    /// <summary>The country of the party that owns it, ISO 3166 alpha-2.</summary>
    [MaxLength(2)]
    [CiString]
    public required string CountryCode { get; init; }

    /// <summary>The role.</summary>
    public required Role Role { get; init; }

    /// <summary>Whether the party can be reached.</summary>
    public required ConnectionStatus Status { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}

/// <summary>Whether a party can be reached (OCPI 2.3.0 15.5.1).</summary>
[WireEnum]
public enum ConnectionStatus
{
    /// <summary>Can be reached.</summary>
    Connected,

    /// <summary>Cannot be reached: nothing is kept for it.</summary>
    Offline,

    /// <summary>Will connect later.</summary>
    Planned,

    /// <summary>Is no longer here.</summary>
    Suspended,
}
