using Busbar.Ocpp.Frames;
using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;

namespace Busbar.Ocpp.Calls;

/// <summary>Reads payloads where they lie in the frame and says what is wrong in the words of the version.</summary>
internal static class Payloads
{
    // "null" is the other notation for no payload, which is read but never written (OCPP 2.1 part 4 4.1.5).
    private static ReadOnlySpan<byte> Nothing => "{}"u8;

    public static bool TryRead<T>(ReadOnlySpan<byte> payload, RpcPeer peer, [NotNullWhen(true)] out T? record, [NotNullWhen(false)] out RpcError? error)
        where T : class, IWireRecord<T>
    {
        // hot path: ocpp-call
        var text = payload.SequenceEqual("null"u8) ? Nothing : payload;
        if (WireJson.TryRead(text, peer.Limits.Payload, out record, out var wrong))
        {
            error = null;
            return true;
        }

        error = Explain(wrong, payload, peer.Version);
        return false;
    }

    private static RpcError Explain(ProtocolError wrong, ReadOnlySpan<byte> payload, OcppVersion version)
    {
        if (wrong.Fault == WireFault.Syntax && JsonShape.HasMoreThanOneValue(payload))
        {
            return new RpcError(RpcErrorCode.RpcFrameworkError, "The message has more elements than its type allows.");
        }

        return new RpcError(version.CodeFor(wrong.Fault), wrong.Message, wrong.Path);
    }
}
