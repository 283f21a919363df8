using System.Diagnostics.CodeAnalysis;
using Busbar.Ocpi.Quirks;
using Busbar.Ocpi.Transport;
using Busbar.Wire;
using Microsoft.Extensions.Logging;

namespace Busbar.Ocpi.Server;

/// <summary>Reads the body of a request as an object of the version.</summary>
internal static partial class BodyReader
{
    // So many faults are named in the answer; a peer that has more fixes these first.
    private const int MostNamed = 5;

    /// <summary>Reads the body.</summary>
    /// <param name="call">The request.</param>
    /// <param name="isExact">Whether nothing may be left out: where money depends on it.</param>
    /// <param name="logger">Where faults are logged.</param>
    /// <param name="value">The object.</param>
    /// <param name="refusal">What the peer is answered where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead<T>(OcpiCall call, bool isExact, ILogger logger, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out OcpiAnswer? refusal)
        where T : class, IWireRecord<T>
    {
        value = WireJson.ReadAll<T>(Repaired(call, logger).Span, WireLimits.Default, out var faults);
        refusal = null;
        if (faults.Count > 0)
        {
            Tell(call, logger, faults);
        }

        if (faults.Any(static fault => fault.Fault is WireFault.Syntax or WireFault.TooLarge))
        {
            refusal = OcpiAnswer.Failed(400, OcpiStatus.ClientError, $"The body is not JSON: {faults[^1].Message}");
        }
        else if (value is null || (isExact && faults.Any(static fault => !fault.IsTolerated)))
        {
            refusal = OcpiAnswer.Refused(OcpiStatus.InvalidParameters, string.Join(' ', faults.Take(MostNamed).Select(static fault => $"{fault.Path}: {fault.Message}")));
        }

        value = refusal is null ? value : null;
        return refusal is null;
    }

    private static ReadOnlyMemory<byte> Repaired(OcpiCall call, ILogger logger)
    {
        if (call.Version == OcpiVersion.V230 && call.Peer.Quirks.HasFlag(PeerQuirks.OldPrices) && OldPrices.TryRewrite(call.Body, out var rewritten))
        {
            Repairs.Tell(logger, call.Peer.Id, PeerQuirks.OldPrices);
            return rewritten;
        }

        return call.Body;
    }

    private static void Tell(OcpiCall call, ILogger logger, IReadOnlyList<ProtocolError> faults)
    {
        foreach (var fault in faults)
        {
            Telemetry.Faults.Add(1, new KeyValuePair<string, object?>("peer", call.Peer.Id), new KeyValuePair<string, object?>("kind", fault.Fault.ToString()));
        }

        LogInvalid(logger, call.Peer.Id, call.Endpoint.Module, faults.Count, faults[0].Fault, faults[0].Path);
    }

    [LoggerMessage(EventIds.InvalidData, LogLevel.Information, "{PeerId} sent to {Module} an object with {Count} faults, the first: {Fault} at {Path}")]
    private static partial void LogInvalid(ILogger logger, string peerId, string module, int count, WireFault fault, string path);
}
