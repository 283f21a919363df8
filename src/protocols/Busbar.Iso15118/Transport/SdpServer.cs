using System.Net.Sockets;

namespace Busbar.Iso15118.Transport;

/// <summary>The station's side of discovery: answers who asks, and ignores everything else.</summary>
/// <param name="port">Receives and sends.</param>
/// <param name="offer">Where the station listens.</param>
public sealed class SdpServer(IDatagramPort port, SdpOffer offer)
{
    /// <summary>Answers until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var buffer = new byte[SdpDatagram.MaxBytes];
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                var (length, from) = await port.ReceiveAsync(buffer, cancellation).ConfigureAwait(false);
                if (SdpRequest.TryRead(buffer.AsSpan(0, length), out var request) && offer.Answer(request) is { } response)
                {
                    await port.SendAsync(response.ToDatagram(), from, cancellation).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (SocketException)
            {
                // The asker is gone before it was answered; others may still ask.
            }
        }
    }
}
