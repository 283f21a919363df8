using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Transport;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Ocpi.Server;

/// <summary>A request of a peer that has shown a good token.</summary>
public sealed class OcpiCall
{
    private readonly HttpRequest _request;

    internal OcpiCall(HttpRequest request, Peer peer, string token, OcpiEndpoint endpoint, ReadOnlyMemory<byte> body, string requestId, string correlationId)
    {
        _request = request;
        Peer = peer;
        PresentedToken = token;
        Endpoint = endpoint;
        Body = body;
        RequestId = requestId;
        CorrelationId = correlationId;
        Routing = endpoint.Version == OcpiVersion.V211 || OcpiModules.IsConfiguration(endpoint.Module)
            ? default
            : Routing.Read(name => request.Headers.TryGetValue(name, out var value) ? value.ToString() : null);
    }

    /// <summary>Who calls.</summary>
    public Peer Peer { get; }

    /// <summary>The token that the peer showed: the only place where it is still known as it is.</summary>
    internal string PresentedToken { get; }

    /// <summary>What is called.</summary>
    public OcpiEndpoint Endpoint { get; }

    /// <summary>The version that is spoken.</summary>
    public OcpiVersion Version => Endpoint.Version;

    /// <summary>For whom the request is and from whom.</summary>
    public Routing Routing { get; }

    /// <summary>The id of the request.</summary>
    public string RequestId { get; }

    /// <summary>The id of the chain that the request belongs to.</summary>
    public string CorrelationId { get; }

    /// <summary>The method.</summary>
    public string Method => _request.Method;

    /// <summary>The body; empty for none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The part of the address behind the module's endpoint, with its query, as it was sent.</summary>
    public string Rest { get; internal set; } = "";

    /// <summary>The party that calls: the one it says it speaks for, or the only one of the peer.</summary>
    public OcpiParty? Caller => Routing.From ?? (Peer.Parties.Count == 1 ? Peer.Parties[0].Party : null);

    /// <summary>A part of the address.</summary>
    /// <param name="name">Its name in the route.</param>
    /// <returns>The text, unescaped; empty where the route has none.</returns>
    public string Segment(string name)
    {
        return _request.RouteValues.TryGetValue(name, out var value) && value is string text ? text : "";
    }

    /// <summary>A parameter of the query.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The value, or null.</returns>
    public string? Parameter(string name)
    {
        return _request.Query.TryGetValue(name, out var value) && value.Count > 0 ? value[0] : null;
    }
}

/// <summary>An endpoint of ours.</summary>
/// <param name="Version">The version.</param>
/// <param name="Module">The module's identifier.</param>
/// <param name="Role">Our side of the module.</param>
/// <param name="Url">Where it answers, without a slash at its end.</param>
public sealed record OcpiEndpoint(OcpiVersion Version, string Module, ModuleRole Role, string Url);
