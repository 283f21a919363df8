namespace Busbar.Oscp;

/// <summary>Carries requests to peers.</summary>
public interface IOscpTransport
{
    /// <summary>Sends a request to a peer's base address and waits for the response.</summary>
    /// <exception cref="OscpUnreachableException">The peer could not be reached or did not answer in time.</exception>
    Task<OscpResponse> SendAsync(Uri baseUrl, OscpRequest request, CancellationToken cancellation);
}

/// <summary>A peer could not be reached or did not answer in time.</summary>
public sealed class OscpUnreachableException : Exception
{
    /// <summary>Says why.</summary>
    public OscpUnreachableException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
