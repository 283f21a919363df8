using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Server;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Registration;

/// <summary>Credentials and lists of modules in the words of each version.</summary>
internal static class VersionWords
{
    /// <summary>Our credentials as JSON.</summary>
    public static byte[] Credentials(OcpiVersion version, OcpiServerOptions options, string token)
    {
        var url = VersionsUrl(options);
        return version switch
        {
            OcpiVersion.V211 => WireJson.ToUtf8(Credentials211(options.Parties[0], token, url)),
            OcpiVersion.V221 => WireJson.ToUtf8(new V221.Credentials { Token = token, Url = url, Roles = [.. options.Parties.Select(Role221)] }),
            _ => WireJson.ToUtf8(new V230.Credentials
            {
                Token = token,
                Url = url,
                HubPartyId = options.HubParty is { } hub ? hub.CountryCode + hub.PartyId : null,
                Roles = [.. options.Parties.Where(static party => party.Role != "HUB").Select(Role230)],
            }),
        };
    }

    /// <summary>Where our versions are.</summary>
    public static string VersionsUrl(OcpiServerOptions options)
    {
        return $"{options.PublicUrl.AbsoluteUri.TrimEnd('/')}/{OcpiModules.Versions}";
    }

    /// <summary>Reads credentials of a peer.</summary>
    public static PeerCredentials? ReadCredentials(OcpiVersion version, ReadOnlySpan<byte> json, out IReadOnlyList<ProtocolError> faults)
    {
        switch (version)
        {
            case OcpiVersion.V211:
                return WireJson.ReadAll<V211.Credentials>(json, WireLimits.Default, out faults) is { } old
                    ? new(old.Token, old.Url, [new(new(old.CountryCode, old.PartyId), null, old.BusinessDetails.Name, old.BusinessDetails.Website)], null)
                    : null;
            case OcpiVersion.V221:
                return WireJson.ReadAll<V221.Credentials>(json, WireLimits.Default, out faults) is { } middle
                    ? new(middle.Token, middle.Url, [.. middle.Roles.Select(static role => new PeerParty(
                        new(role.CountryCode, role.PartyId), V221.RoleWireText.ToWireText(role.Role), role.BusinessDetails.Name, role.BusinessDetails.Website))], null)
                    : null;
            default:
                return WireJson.ReadAll<V230.Credentials>(json, WireLimits.Default, out faults) is { } young
                    ? new(young.Token, young.Url, [.. young.Roles.Select(static role => new PeerParty(
                        new(role.CountryCode, role.PartyId), V230.RoleWireText.ToWireText(role.Role), role.BusinessDetails.Name, role.BusinessDetails.Website))],
                        OcpiParty.TryParse(young.HubPartyId, out var hub) ? hub : null)
                    : null;
        }
    }

    /// <summary>Our modules of a version as JSON.</summary>
    public static byte[] Details(OcpiVersion version, IReadOnlyList<OcpiEndpoint> modules)
    {
        return version switch
        {
            OcpiVersion.V211 => WireJson.ToUtf8(new V211.VersionDetails
            {
                Version = V211.VersionNumber.V211,
                Endpoints = [.. modules.Select(static module => new V211.Endpoint { Identifier = V211.ModuleIdWireText.ParseOpen(module.Module), Url = module.Url })],
            }),
            OcpiVersion.V221 => WireJson.ToUtf8(new V221.VersionDetails
            {
                Version = V221.VersionNumber.V221,
                Endpoints = [.. modules.Select(static module => new V221.Endpoint
                {
                    Identifier = V221.ModuleIdWireText.ParseOpen(module.Module),
                    Role = module.Role == ModuleRole.Sender ? V221.InterfaceRole.Sender : V221.InterfaceRole.Receiver,
                    Url = module.Url,
                })],
            }),
            _ => WireJson.ToUtf8(new V230.VersionDetails
            {
                Version = V230.VersionNumber.V230,
                Endpoints = [.. modules.Select(static module => new V230.Endpoint
                {
                    Identifier = V230.ModuleIdWireText.ParseOpen(module.Module),
                    Role = module.Role == ModuleRole.Sender ? V230.InterfaceRole.Sender : V230.InterfaceRole.Receiver,
                    Url = module.Url,
                })],
            }),
        };
    }

    /// <summary>Reads the modules of a peer.</summary>
    public static IReadOnlyList<PeerEndpoint>? ReadDetails(OcpiVersion version, ReadOnlySpan<byte> json)
    {
        return version switch
        {
            OcpiVersion.V211 => WireJson.ReadAll<V211.VersionDetails>(json, WireLimits.Default, out _)?.Endpoints
                .Select(static endpoint => new PeerEndpoint(OcpiModules.Normalize(V211.ModuleIdWireText.ToWireText(endpoint.Identifier)), null, endpoint.Url)).ToList(),
            OcpiVersion.V221 => WireJson.ReadAll<V221.VersionDetails>(json, WireLimits.Default, out _)?.Endpoints
                .Select(static endpoint => new PeerEndpoint(
                    OcpiModules.Normalize(V221.ModuleIdWireText.ToWireText(endpoint.Identifier)),
                    endpoint.Role == V221.InterfaceRole.Sender ? ModuleRole.Sender : ModuleRole.Receiver,
                    endpoint.Url)).ToList(),
            _ => WireJson.ReadAll<V230.VersionDetails>(json, WireLimits.Default, out _)?.Endpoints
                .Select(static endpoint => new PeerEndpoint(
                    OcpiModules.Normalize(V230.ModuleIdWireText.ToWireText(endpoint.Identifier)),
                    endpoint.Role == V230.InterfaceRole.Sender ? ModuleRole.Sender : ModuleRole.Receiver,
                    endpoint.Url)).ToList(),
        };
    }

    private static V211.Credentials Credentials211(OurParty party, string token, string url)
    {
        return new V211.Credentials
        {
            Token = token,
            Url = url,
            BusinessDetails = new V211.BusinessDetails { Name = party.Name, Website = party.Website },
            PartyId = party.Party.PartyId,
            CountryCode = party.Party.CountryCode,
        };
    }

    private static V221.CredentialsRole Role221(OurParty party)
    {
        return new V221.CredentialsRole
        {
            Role = V221.RoleWireText.TryParse(party.Role, out V221.Role role) ? role : V221.Role.Other,
            BusinessDetails = new V221.BusinessDetails { Name = party.Name, Website = party.Website },
            PartyId = party.Party.PartyId,
            CountryCode = party.Party.CountryCode,
        };
    }

    private static V230.CredentialsRole Role230(OurParty party)
    {
        return new V230.CredentialsRole
        {
            Role = V230.RoleWireText.TryParse(party.Role, out V230.Role role) ? role : V230.Role.Other,
            BusinessDetails = new V230.BusinessDetails { Name = party.Name, Website = party.Website },
            PartyId = party.Party.PartyId,
            CountryCode = party.Party.CountryCode,
        };
    }
}
