using System.Buffers;

namespace Busbar.Ocpp.Frames;

/// <summary>A buffer to write one frame into, kept per thread so that an idle connection holds none.</summary>
internal sealed class FrameBuffer : IDisposable
{
    // A frame larger than this is rare; its buffer is not kept.
    private const int LargestKept = 16 * 1024;
    private const int FirstSize = 1024;

    [ThreadStatic]
    private static FrameBuffer? _spare;

    public ArrayBufferWriter<byte> Writer { get; } = new(FirstSize);

    public ReadOnlySpan<byte> Written => Writer.WrittenSpan;

    public static FrameBuffer Rent()
    {
        var buffer = _spare ?? new FrameBuffer();
        _spare = null;
        return buffer;
    }

    public void Dispose()
    {
        if (Writer.Capacity <= LargestKept)
        {
            Writer.ResetWrittenCount();
            _spare = this;
        }
    }
}
