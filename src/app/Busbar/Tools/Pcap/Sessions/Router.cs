using Busbar.Tools.Pcap.Network;
using Busbar.Tools.Pcap.Tls;

namespace Busbar.Tools.Pcap.Sessions;

/// <summary>Tells by the first octets what is spoken, and hands them on.</summary>
internal sealed class Router(KeyLog keys, bool isInsideTls = false) : IConversation
{
    /// <summary>Enough to tell everything; what stays unknown for longer is nothing of ours.</summary>
    private const int MaxUndecided = 64;

    private readonly ByteQueue _undecided = new();
    private Way _firstWay;
    private IConversation? _chosen;
    private bool _isForeign;

    /// <summary>Whether the connection is one of ours.</summary>
    public bool IsOurs => _chosen is not null;

    /// <inheritdoc/>
    public void Take(Way way, ReadOnlySpan<byte> bytes, DateTimeOffset at)
    {
        if (_isForeign)
            return;
        if (_chosen is not null)
        {
            _chosen.Take(way, bytes, at);
            return;
        }

        if (_undecided.Length > 0 && way != _firstWay)
        {
            _isForeign = true;
            return;
        }

        _firstWay = way;
        _undecided.Append(bytes);
        _chosen = Choose(_undecided.Span);
        _chosen?.Take(way, _undecided.Span, at);
        if (_chosen is not null || _undecided.Length > MaxUndecided)
        {
            _isForeign = _chosen is null;
            _undecided.Clear();
        }
    }

    /// <inheritdoc/>
    public Session End(Ends ends, bool hasLost) =>
        _chosen?.End(ends, hasLost) ?? new Session("unknown", ends, [], Verdict.Open("neither V2G nor OCPP was spoken"));

    private IConversation? Choose(ReadOnlySpan<byte> first) => first switch
    {
        [0x01, 0xFE, ..] => new V2GConversation(),
        [0x16, 0x03, _, ..] when !isInsideTls => new TlsConversation(keys, new Router(keys, isInsideTls: true)),
        [(byte)'G', (byte)'E', (byte)'T', (byte)' ', ..] => new OcppConversation(),
        _ => null,
    };
}
