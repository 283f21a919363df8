namespace Busbar.Iso15118.Transport;

/// <summary>A stream whose first octets may be looked at before somebody reads them.</summary>
internal sealed class PeekedStream(Stream inner) : Stream
{
    private byte[] _peeked = [];
    private int _start;

    public delegate int Needed(ReadOnlySpan<byte> first);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Reads as many octets as are needed, which the octets themselves tell; fewer where the stream ends.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(Needed needed, CancellationToken cancellation)
    {
        for (var have = 0; ;)
        {
            var want = needed(_peeked.AsSpan(0, have));
            if (want <= have)
            {
                return _peeked;
            }

            Array.Resize(ref _peeked, want);
            while (have < want)
            {
                var count = await inner.ReadAsync(_peeked.AsMemory(have), cancellation).ConfigureAwait(false);
                if (count == 0)
                {
                    Array.Resize(ref _peeked, have);
                    return _peeked;
                }

                have += count;
            }
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_start == _peeked.Length)
        {
            return await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }

        var count = Math.Min(buffer.Length, _peeked.Length - _start);
        _peeked.AsSpan(_start, count).CopyTo(buffer.Span);
        _start += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => inner.WriteAsync(buffer, cancellationToken);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        inner.WriteAsync(buffer, offset, count, cancellationToken);

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Read asynchronously.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Write asynchronously.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
