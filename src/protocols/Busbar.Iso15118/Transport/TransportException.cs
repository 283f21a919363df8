namespace Busbar.Iso15118.Transport;

/// <summary>A connection could not be opened: nobody listens, or the TLS handshake failed.</summary>
/// <param name="message">What happened.</param>
/// <param name="inner">The cause.</param>
public sealed class TransportException(string message, Exception? inner = null) : IOException(message, inner);
