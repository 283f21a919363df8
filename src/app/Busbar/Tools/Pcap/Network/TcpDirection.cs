namespace Busbar.Tools.Pcap.Network;

/// <summary>One way of a TCP connection: puts segments in order, drops what comes twice, and steps over what the capture lost.</summary>
internal sealed class TcpDirection
{
    /// <summary>More than any window here: beyond it the missing octets were not captured.</summary>
    private const int MaxAheadBytes = 4 * 1024 * 1024;

    private readonly SortedList<int, byte[]> _ahead = [];
    private uint _next;
    private bool _isKnown;
    private int _aheadBytes;

    /// <summary>Receives octets in order.</summary>
    public delegate void Take(ReadOnlySpan<byte> bytes);

    /// <summary>Whether octets are missing in the capture.</summary>
    public bool HasLost { get; private set; }

    /// <summary>Takes a segment.</summary>
    public void Add(in TcpSegment segment, Take take)
    {
        uint sequence = segment.Sequence;
        if (segment.IsSyn)
        {
            _next = sequence + 1;
            _isKnown = true;
            sequence++;
        }
        else if (!_isKnown)
        {
            // The capture began inside the connection.
            _next = sequence;
            _isKnown = true;
        }

        Add(unchecked((int)(sequence - _next)), segment.Data, take);
        if (_aheadBytes > MaxAheadBytes)
            Flush(take);
    }

    /// <summary>Gives what waits for octets that never came.</summary>
    public void Flush(Take take)
    {
        while (_ahead.Count > 0)
        {
            HasLost = true;
            Advance(_ahead.Keys[0]);
            TakeReady(take);
        }
    }

    private void Add(int offset, ReadOnlySpan<byte> data, Take take)
    {
        if (offset < 0)
        {
            // Sent again, perhaps with something new behind it.
            if (-(long)offset >= data.Length)
                return;
            data = data[-offset..];
            offset = 0;
        }

        if (data.Length == 0)
            return;
        if (offset > 0)
        {
            if (!_ahead.TryGetValue(offset, out byte[]? same) || same.Length < data.Length)
            {
                _aheadBytes += data.Length - (same?.Length ?? 0);
                _ahead[offset] = data.ToArray();
            }

            return;
        }

        take(data);
        Advance(data.Length);
        TakeReady(take);
    }

    private void TakeReady(Take take)
    {
        while (_ahead.Count > 0 && _ahead.Keys[0] <= 0)
        {
            int offset = _ahead.Keys[0];
            byte[] data = _ahead.Values[0];
            _ahead.RemoveAt(0);
            _aheadBytes -= data.Length;
            if (-offset >= data.Length)
                continue;
            take(data.AsSpan(-offset));
            Advance(data.Length + offset);
        }
    }

    private void Advance(int count)
    {
        _next = unchecked(_next + (uint)count);
        if (_ahead.Count == 0)
            return;
        var moved = _ahead.Select(entry => (Offset: entry.Key - count, entry.Value)).ToList();
        _ahead.Clear();
        foreach ((int offset, byte[] data) in moved)
            _ahead[offset] = data;
    }
}
