using System.Buffers;

namespace Busbar.Iso15118.Transport;

/// <summary>Whole V2GTP messages over any stream of bytes: a socket, TLS, a pipe in memory, a simulated network.</summary>
public sealed class V2GChannel : IV2GChannel
{
    private readonly Stream _stream;
    private volatile ChannelEnd _ending;
    private byte[] _received;
    private int _start;
    private int _end;
    private uint _skip;
    private int _ignored;

    /// <summary>Takes over a stream, which is closed with the channel.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="security">What protects it.</param>
    public V2GChannel(Stream stream, ChannelSecurity? security = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _received = new byte[TransportLimits.FirstBufferBytes];
        Security = security ?? ChannelSecurity.PlainText;
    }

    /// <inheritdoc/>
    public ChannelSecurity Security { get; }

    /// <inheritdoc/>
    public ChannelEnd End => _ending;

    /// <inheritdoc/>
    public async ValueTask<V2GtpMessage?> ReceiveAsync(CancellationToken cancellation)
    {
        while (End == ChannelEnd.None)
        {
            if (Take() is { } message)
            {
                return message;
            }

            if (End == ChannelEnd.None)
            {
                await FillAsync(cancellation).ConfigureAwait(false);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> SendAsync(V2GtpPayloadType type, ReadOnlyMemory<byte> payload, CancellationToken cancellation)
    {
        if (End is ChannelEnd.Disposed or ChannelEnd.Broken)
        {
            return false;
        }

        // One write for header and payload: cars have been seen to refuse a header that comes in a segment of its own.
        var length = V2GtpHeader.Length + payload.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            V2GtpHeader.Write(buffer, type, payload.Length);
            payload.CopyTo(buffer.AsMemory(V2GtpHeader.Length));
            await _stream.WriteAsync(buffer.AsMemory(0, length), cancellation).ConfigureAwait(false);
            await _stream.FlushAsync(cancellation).ConfigureAwait(false);
            return true;
        }
        catch (Exception broken) when (broken is IOException or ObjectDisposedException)
        {
            EndWith(ChannelEnd.Broken);
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Closes the stream.</summary>
    public async ValueTask DisposeAsync()
    {
        if (End == ChannelEnd.Disposed)
        {
            return;
        }

        _ending = ChannelEnd.Disposed;
        try
        {
            await _stream.DisposeAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The peer is gone already; there is nobody to say good-bye to.
        }
    }

    /// <summary>The next whole message of what has arrived, skipping what is to be ignored.</summary>
    private V2GtpMessage? Take()
    {
        while (true)
        {
            var skipped = (int)Math.Min(_skip, (uint)(_end - _start));
            _start += skipped;
            _skip -= (uint)skipped;
            if (_skip > 0 || !V2GtpHeader.TryRead(_received.AsSpan(_start, _end - _start), out var header))
            {
                return null;
            }

            if (header.PayloadLength > TransportLimits.MaxPayloadBytes)
            {
                EndWith(ChannelEnd.TooLarge);
                return null;
            }

            if (!header.HasVersion || !header.PayloadType.IsKnown())
            {
                _skip = V2GtpHeader.Length + header.PayloadLength;
                if (++_ignored > TransportLimits.MaxIgnoredMessages)
                {
                    EndWith(ChannelEnd.NotV2Gtp);
                    return null;
                }

                continue;
            }

            var length = V2GtpHeader.Length + (int)header.PayloadLength;
            if (_end - _start < length)
            {
                return null;
            }

            var payload = _received.AsMemory(_start + V2GtpHeader.Length, (int)header.PayloadLength);
            _start += length;
            _ignored = 0;
            return new V2GtpMessage(header.PayloadType, payload);
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        MakeRoom();
        try
        {
            var count = await _stream.ReadAsync(_received.AsMemory(_end), cancellation).ConfigureAwait(false);
            _end += count;
            if (count == 0)
            {
                EndWith(_start == _end && _skip == 0 ? ChannelEnd.Closed : ChannelEnd.Broken);
            }
        }
        catch (Exception broken) when (broken is IOException or ObjectDisposedException)
        {
            EndWith(ChannelEnd.Broken);
        }
    }

    /// <summary>Grows with what has arrived, never with what a header announces.</summary>
    private void MakeRoom()
    {
        if (_start > 0)
        {
            _received.AsSpan(_start.._end).CopyTo(_received);
            _end -= _start;
            _start = 0;
        }

        if (_end < _received.Length)
        {
            return;
        }

        Array.Resize(ref _received, _received.Length * 2);
    }

    private void EndWith(ChannelEnd end)
    {
        if (End == ChannelEnd.None)
        {
            _ending = end;
        }
    }
}
