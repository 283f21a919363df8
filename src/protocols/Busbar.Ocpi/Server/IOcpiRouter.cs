namespace Busbar.Ocpi.Server;

/// <summary>Answers requests that are for others: what makes a platform a hub (OCPI 2.2.1 4.1.8).</summary>
public interface IOcpiRouter
{
    /// <summary>Routes a request to a functional module.</summary>
    /// <param name="call">The request; <see cref="OcpiCall.Rest"/> is what stands behind the endpoint.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>The answer, or null where the request is for us.</returns>
    ValueTask<OcpiAnswer?> RouteAsync(OcpiCall call, CancellationToken cancellation);
}
