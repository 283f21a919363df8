namespace Busbar.Ocpi.Client;

/// <summary>Where a call to a peer ended; a peer's fault is a value, never an exception.</summary>
public enum OcpiFailure
{
    /// <summary>It went well.</summary>
    None,

    /// <summary>The peer has no endpoint for it, or is not registered.</summary>
    NoEndpoint,

    /// <summary>The address may not be called.</summary>
    RefusedUrl,

    /// <summary>The peer failed too often lately: it was not called.</summary>
    CircuitOpen,

    /// <summary>Too many calls to the peer are under way: it was not called.</summary>
    Busy,

    /// <summary>The peer did not answer in time.</summary>
    Timeout,

    /// <summary>The connection could not be made or broke.</summary>
    Connection,

    /// <summary>The answer is larger than we read.</summary>
    TooLarge,

    /// <summary>The answer is not OCPI.</summary>
    NotOcpi,

    /// <summary>The answer has an HTTP status that says no.</summary>
    HttpStatus,

    /// <summary>The answer has an OCPI status code that says no.</summary>
    StatusCode,

    /// <summary>The answer's data cannot be used.</summary>
    InvalidData,
}
