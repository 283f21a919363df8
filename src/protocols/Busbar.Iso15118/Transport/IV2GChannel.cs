namespace Busbar.Iso15118.Transport;

/// <summary>Carries whole V2GTP messages between car and station, in order. One receive and one send may be under way at a time.</summary>
public interface IV2GChannel : IAsyncDisposable
{
    /// <summary>What protects the channel.</summary>
    ChannelSecurity Security { get; }

    /// <summary>Why there are no more messages; <see cref="ChannelEnd.None"/> while the channel is open.</summary>
    ChannelEnd End { get; }

    /// <summary>
    /// The next message, or null when there is none any more (<see cref="End"/> says why). Messages of an unknown version or type are
    /// skipped, as the standards ask. The payload is valid until the next call.
    /// </summary>
    /// <exception cref="OperationCanceledException">The wait was given up; the channel stays usable and loses nothing.</exception>
    ValueTask<V2GtpMessage?> ReceiveAsync(CancellationToken cancellation);

    /// <summary>Sends a message.</summary>
    /// <returns>Whether it went out; false when the channel has ended.</returns>
    ValueTask<bool> SendAsync(V2GtpPayloadType type, ReadOnlyMemory<byte> payload, CancellationToken cancellation);
}
