using System.IO.Pipelines;

namespace Busbar.Ocpp.Tests.Rpc;

/// <summary>Two streams in memory, each reading what the other writes, with as little room as a socket's buffers.</summary>
internal sealed class DuplexStream : Stream
{
    private const int Room = 16 * 1024;
    private readonly PipeReader _reader;
    private readonly PipeWriter _writer;
    private readonly Stream _reads;
    private readonly Stream _writes;

    private DuplexStream(PipeReader reader, PipeWriter writer)
    {
        _reader = reader;
        _writer = writer;
        _reads = reader.AsStream();
        _writes = writer.AsStream();
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static (Stream One, Stream Other) Pair()
    {
        var options = new PipeOptions(pauseWriterThreshold: Room, resumeWriterThreshold: Room / 2, useSynchronizationContext: false);
        var there = new Pipe(options);
        var back = new Pipe(options);
        return (new DuplexStream(back.Reader, there.Writer), new DuplexStream(there.Reader, back.Writer));
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => _reads.ReadAsync(buffer, cancellationToken);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await _writes.WriteAsync(buffer, cancellationToken);
        await _writes.FlushAsync(cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // As with a socket, what waits to be read or written ends with the stream.
    protected override void Dispose(bool disposing)
    {
        _reader.CancelPendingRead();
        _writer.CancelPendingFlush();
        _reads.Dispose();
        _writes.Dispose();
        base.Dispose(disposing);
    }
}
