namespace Busbar.Simulation;

/// <summary>One end of a duplex stream of bytes in memory. Asynchronous only: nothing here blocks a thread.</summary>
public sealed class ByteStream : Stream
{
    private readonly ByteDirection _in;
    private readonly ByteDirection _out;

    private ByteStream(ByteDirection input, ByteDirection output)
    {
        _in = input;
        _out = output;
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Two ends of one stream.</summary>
    public static (ByteStream A, ByteStream B) Pair(TimeProvider time, ByteNetworkOptions options)
    {
        var there = new ByteDirection(time, options);
        var back = new ByteDirection(time, options);
        there.Broken += back.Break;
        back.Broken += there.Break;
        return (new ByteStream(back, there), new ByteStream(there, back));
    }

    /// <summary>Breaks the stream both ways, as a reset does: what is in transit is lost.</summary>
    public void Break() => _out.Break();

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => _in.ReadAsync(buffer, cancellationToken);

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        => _out.WriteAsync(buffer, cancellationToken);

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <summary>Not offered: it would block a thread.</summary>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Read asynchronously.");

    /// <summary>Not offered: it would block a thread.</summary>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Write asynchronously.");

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Ends what this end writes, in order, and refuses what the other end still writes.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _out.Complete();
            _in.Refuse();
        }

        base.Dispose(disposing);
    }
}
