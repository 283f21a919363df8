using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>Reads a body by the schema, and where a tolerance allows it, after straightening it.</summary>
internal static class BodyReader
{
    public static bool TryRead(MessageEntry entry, ReadOnlySpan<byte> body, OscpTolerance tolerance, [NotNullWhen(true)] out object? message, [NotNullWhen(false)] out ProtocolError? error)
    {
        var isHandshake = entry.Type == typeof(Handshake) || entry.Type == typeof(HandshakeAcknowledge);
        var isFlat = tolerance.TakesLooseBodies && isHandshake && LooseBody.IsFlat(body);
        if (!isFlat && entry.TryRead(body, WireLimits.Default, out message, out error))
            return true;
        if (isHandshake && body.IsEmpty)
        {
            // An acknowledgement without wishes; the schema has an empty object for it.
            return entry.TryRead("{}"u8, WireLimits.Default, out message, out error);
        }

        if (tolerance.TakesLooseBodies && LooseBody.Straighten(body, isHandshake) is { } straight
            && entry.TryRead(straight, WireLimits.Default, out message, out error))
            return true;
        return entry.TryRead(body, WireLimits.Default, out message, out error);
    }
}
