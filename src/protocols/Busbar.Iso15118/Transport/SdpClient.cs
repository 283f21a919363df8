using System.Net;
using System.Net.Sockets;

namespace Busbar.Iso15118.Transport;

/// <summary>The car's side of discovery: asks until a station answers.</summary>
/// <param name="port">Sends and receives.</param>
/// <param name="time">Spaces the tries.</param>
public sealed class SdpClient(IDatagramPort port, TimeProvider time)
{
    /// <summary>Where stations listen.</summary>
    public const int Port = 15118;

    /// <summary>How often a car asks before it gives up ([V2G2-161]).</summary>
    public const int MaxTries = 50;

    /// <summary>All nodes of the link.</summary>
    public static IPAddress MulticastAddress { get; } = IPAddress.Parse("ff02::1");

    /// <summary>How long a car waits for an answer before it asks again ([V2G2-159]).</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Asks every station of the link.</summary>
    /// <param name="interfaceIndex">The interface of the power line.</param>
    /// <param name="request">What the car wants.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The first answer and where it leads; null when nobody answers.</returns>
    public Task<(SdpResponse Response, IPEndPoint EndPoint)?> DiscoverAsync(int interfaceIndex, SdpRequest request, CancellationToken cancellation) =>
        DiscoverAsync(new IPEndPoint(new IPAddress(MulticastAddress.GetAddressBytes(), interfaceIndex), Port), request, cancellation);

    /// <summary>Asks at one address.</summary>
    /// <param name="destination">Where to ask.</param>
    /// <param name="request">What the car wants.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The first answer and where it leads; null when nobody answers.</returns>
    public async Task<(SdpResponse Response, IPEndPoint EndPoint)?> DiscoverAsync(IPEndPoint destination, SdpRequest request, CancellationToken cancellation)
    {
        var datagram = request.ToDatagram();
        var buffer = new byte[SdpDatagram.MaxBytes];
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            using var patience = new CancellationTokenSource(Interval, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
            try
            {
                await port.SendAsync(datagram, destination, either.Token).ConfigureAwait(false);
                while (true)
                {
                    var (length, from) = await port.ReceiveAsync(buffer, either.Token).ConfigureAwait(false);
                    if (SdpResponse.TryRead(buffer.AsSpan(0, length), out var response) && response.IsWireless == request.IsWireless)
                    {
                        return (response, response.EndPoint(from));
                    }
                }
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                // No answer in time: ask again.
            }
            catch (SocketException) when (!cancellation.IsCancellationRequested)
            {
                // The link is not up yet; the try counts, and the next one waits for the rest of the interval.
                await WaitAsync(patience.Token, cancellation).ConfigureAwait(false);
            }
        }

        return null;
    }

    private async Task WaitAsync(CancellationToken untilCancelled, CancellationToken cancellation)
    {
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(untilCancelled, cancellation);
            await Task.Delay(Timeout.InfiniteTimeSpan, time, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
        }
    }
}
