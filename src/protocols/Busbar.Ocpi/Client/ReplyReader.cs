using System.Text;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Quirks;
using Busbar.Ocpi.Transport;
using Busbar.Wire;
using Microsoft.Extensions.Logging;

namespace Busbar.Ocpi.Client;

/// <summary>Makes results of replies: opens the envelope, repairs what the peer is known for, reads the data.</summary>
internal readonly struct ReplyReader(Peer peer, ILogger logger)
{
    // What a peer says is shown to people: a bounded part of it.
    private const int MostMessage = 500;

    /// <summary>Reads a reply whose data is one object.</summary>
    public OcpiResult<T> One<T>(OcpiReply reply)
        where T : class, IWireRecord<T>
    {
        var opened = Open(reply);
        if (!opened.IsSuccess || opened.Value is not { } envelope || envelope.Data is not { Kind: not JsonKind.Null } data)
        {
            return opened.IsSuccess
                ? opened.As<T>() with { Failure = OcpiFailure.InvalidData, Message = "The answer carries no data." }
                : opened.As<T>();
        }

        var value = WireJson.ReadAll<T>(Unwrapped(data).Span, WireLimits.Default, out var faults);
        Count(faults);
        return opened.As(value) with
        {
            Faults = faults,
            Failure = value is null ? OcpiFailure.InvalidData : OcpiFailure.None,
            Message = value is null ? "The data cannot be used." : opened.Message,
        };
    }

    /// <summary>Reads a reply whose data may be one object; absent data is no fault.</summary>
    public OcpiResult<T> Maybe<T>(OcpiReply reply)
        where T : class, IWireRecord<T>
    {
        var opened = Open(reply);
        return opened.IsSuccess && opened.Value?.Data is not null ? One<T>(reply) : opened.As<T>();
    }

    /// <summary>Reads a reply whose data is a list; items that cannot be used are left out and told.</summary>
    public OcpiResult<IReadOnlyList<T>> Many<T>(OcpiReply reply)
        where T : class, IWireRecord<T>
    {
        var opened = Open(reply);
        if (!opened.IsSuccess)
        {
            return opened.As<IReadOnlyList<T>>();
        }

        var data = opened.Value?.Data?.Utf8 ?? "[]"u8.ToArray();
        var values = WireJson.ReadAllItems<T>(Repaired(data).Span, WireLimits.Default, out var faults);
        Count(faults);
        return opened.As(values) with { Faults = faults, Failure = values is null ? OcpiFailure.InvalidData : OcpiFailure.None };
    }

    /// <summary>Reads a reply whose data does not matter.</summary>
    public OcpiResult<Nothing> None(OcpiReply reply)
    {
        var opened = Open(reply);
        return opened.As(opened.IsSuccess ? Nothing.Value : null);
    }

    /// <summary>Reads a reply whose data is a text.</summary>
    public OcpiResult<string> Text(OcpiReply reply)
    {
        var opened = Open(reply);
        if (!opened.IsSuccess)
        {
            return opened.As<string>();
        }

        return opened.Value?.Data?.TryGetText(out var text) == true
            ? opened.As(text)
            : opened.As<string>() with { Failure = OcpiFailure.InvalidData, Message = "The data is not a text." };
    }

    private OcpiResult<Envelope> Open(OcpiReply reply)
    {
        var result = new OcpiResult<Envelope>
        {
            Failure = reply.Failure,
            HttpStatus = reply.HttpStatus,
            Message = reply.Message,
            Location = reply.Header("Location"),
        };
        if (reply.Failure != OcpiFailure.None)
        {
            return result;
        }

        var isOk = reply.HttpStatus is >= 200 and < 300;
        if (reply.Body.IsEmpty && isOk && reply.HttpStatus == 204)
        {
            return result;
        }

        var envelope = WireJson.ReadAll<Envelope>(reply.Body.Span, WireLimits.Default, out var faults);
        if (envelope is null)
        {
            return Bare(reply, result with { Faults = faults }, isOk);
        }

        result = result with { Value = envelope, StatusCode = envelope.StatusCode, Message = Shown(envelope.StatusMessage) };
        return !isOk ? result with { Failure = OcpiFailure.HttpStatus }
            : OcpiStatus.IsSuccess(envelope.StatusCode) ? result
            : result with { Failure = OcpiFailure.StatusCode };
    }

    // An error without the envelope still says what it says by its HTTP status.
    private OcpiResult<Envelope> Bare(OcpiReply reply, OcpiResult<Envelope> result, bool isOk)
    {
        if (isOk)
        {
            return result with { Failure = OcpiFailure.NotOcpi, Message = "The answer has no envelope." };
        }

        if (peer.Quirks.HasFlag(PeerQuirks.BareErrors) && !reply.Body.IsEmpty)
        {
            Repairs.Tell(logger, peer.Id, PeerQuirks.BareErrors);
        }

        if (reply.HttpStatus == 403 && peer.Quirks.HasFlag(PeerQuirks.ForbiddenForUnauthorized))
        {
            Repairs.Tell(logger, peer.Id, PeerQuirks.ForbiddenForUnauthorized);
            result = result with { HttpStatus = 401 };
        }

        return result with { Failure = OcpiFailure.HttpStatus, Message = Shown(Encoding.UTF8.GetString(reply.Body.Span[..Math.Min(reply.Body.Length, MostMessage)])) };
    }

    private ReadOnlyMemory<byte> Unwrapped(JsonFragment data)
    {
        var json = Repaired(data.Utf8);
        if (data.Kind != JsonKind.Array || !peer.Quirks.HasFlag(PeerQuirks.WrappedObjects))
        {
            return json;
        }

        var reader = new JsonReader(json.Span, WireLimits.Default);
        if (!reader.BeginArray() || !reader.NextItem())
        {
            return json;
        }

        var start = reader.Mark().Position;
        if (!reader.TrySkip())
        {
            return json;
        }

        var end = reader.Position;
        if (reader.NextItem())
        {
            return json;
        }

        Repairs.Tell(logger, peer.Id, PeerQuirks.WrappedObjects);
        return json[start..end];
    }

    private ReadOnlyMemory<byte> Repaired(ReadOnlyMemory<byte> json)
    {
        if (peer.Version == OcpiVersion.V230 && peer.Quirks.HasFlag(PeerQuirks.OldPrices) && OldPrices.TryRewrite(json, out var rewritten))
        {
            Repairs.Tell(logger, peer.Id, PeerQuirks.OldPrices);
            return rewritten;
        }

        return json;
    }

    private void Count(IReadOnlyList<ProtocolError> faults)
    {
        foreach (var fault in faults)
        {
            Telemetry.Faults.Add(1, new KeyValuePair<string, object?>("peer", peer.Id), new KeyValuePair<string, object?>("kind", fault.Fault.ToString()));
        }
    }

    private static string? Shown(string? message)
    {
        return message is { Length: > MostMessage } ? message[..MostMessage] : message;
    }
}
