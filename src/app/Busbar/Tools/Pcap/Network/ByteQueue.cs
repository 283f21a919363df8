namespace Busbar.Tools.Pcap.Network;

/// <summary>Octets that wait until a whole message is there.</summary>
internal sealed class ByteQueue
{
    private byte[] _bytes = new byte[1024];
    private int _start;
    private int _end;

    /// <summary>What waits.</summary>
    public ReadOnlySpan<byte> Span => _bytes.AsSpan(_start, _end - _start);

    /// <summary>How much waits.</summary>
    public int Length => _end - _start;

    /// <summary>Adds at the end.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_end + bytes.Length > _bytes.Length)
        {
            Span.CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
            if (_end + bytes.Length > _bytes.Length)
                Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _end + bytes.Length));
        }

        bytes.CopyTo(_bytes.AsSpan(_end));
        _end += bytes.Length;
    }

    /// <summary>Takes off the front.</summary>
    public void Consume(int count) => _start += count;

    /// <summary>Drops everything.</summary>
    public void Clear() => _start = _end = 0;
}
