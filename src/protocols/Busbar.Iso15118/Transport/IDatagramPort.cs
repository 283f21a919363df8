using System.Net;

namespace Busbar.Iso15118.Transport;

/// <summary>Sends and receives datagrams: UDP, or a network in memory.</summary>
public interface IDatagramPort : IAsyncDisposable
{
    /// <summary>Where datagrams arrive.</summary>
    IPEndPoint LocalEndPoint { get; }

    /// <summary>Waits for a datagram.</summary>
    /// <returns>How many octets it has, and its sender.</returns>
    ValueTask<(int Length, IPEndPoint From)> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellation);

    /// <summary>Sends a datagram.</summary>
    ValueTask SendAsync(ReadOnlyMemory<byte> datagram, IPEndPoint to, CancellationToken cancellation);
}
