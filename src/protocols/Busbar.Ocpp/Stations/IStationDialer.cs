using Busbar.Ocpp.Links;

namespace Busbar.Ocpp.Stations;

/// <summary>Opens connections to a management system: real ones, or ones of a simulated network.</summary>
public interface IStationDialer
{
    /// <summary>Tries once. That it did not work is in the result; only cancellation throws.</summary>
    Task<DialResult> DialAsync(CancellationToken cancellationToken);
}

/// <summary>What became of one attempt to connect.</summary>
public abstract record DialResult
{
    private DialResult()
    {
    }

    /// <summary>The connection is open.</summary>
    /// <param name="Link">What carries its frames.</param>
    /// <param name="Version">The version that the management system chose.</param>
    public sealed record Opened(IOpenLink Link, OcppVersion Version) : DialResult;

    /// <summary>There is no connection.</summary>
    /// <param name="Failure">Why.</param>
    /// <param name="Reason">One sentence for the log.</param>
    /// <param name="Status">The HTTP status, where the management system answered with one.</param>
    public sealed record Failed(DialFailure Failure, string Reason, int? Status = null) : DialResult;
}

/// <summary>Why an attempt to connect failed.</summary>
public enum DialFailure
{
    /// <summary>Nobody answers at the address.</summary>
    Unreachable,

    /// <summary>TLS failed: the certificate of the management system is not trusted, or there is no common version or suite.</summary>
    Insecure,

    /// <summary>The credentials were refused (401 or 403).</summary>
    Unauthorized,

    /// <summary>The management system does not know the station (404).</summary>
    UnknownStation,

    /// <summary>The management system speaks none of the versions offered.</summary>
    NoCommonVersion,

    /// <summary>The management system answered with another status.</summary>
    Refused,
}
