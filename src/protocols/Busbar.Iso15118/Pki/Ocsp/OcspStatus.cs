namespace Busbar.Iso15118.Pki.Ocsp;

/// <summary>Whether a responder answered at all (RFC 6960 4.2.1).</summary>
public enum OcspStatus
{
    /// <summary>The response has answers.</summary>
    Successful = 0,

    /// <summary>The request could not be read.</summary>
    MalformedRequest = 1,

    /// <summary>The responder failed.</summary>
    InternalError = 2,

    /// <summary>Ask again later.</summary>
    TryLater = 3,

    /// <summary>The request must be signed.</summary>
    SigRequired = 5,

    /// <summary>The asker may not ask this.</summary>
    Unauthorized = 6,
}
