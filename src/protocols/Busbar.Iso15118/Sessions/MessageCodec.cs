using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Transport;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Sessions;

/// <summary>Messages to payloads and back: which grammar holds depends on the payload type and on what was agreed on.</summary>
internal sealed class MessageCodec
{
    // Longer messages than this are rare: certificates and long schedules.
    private const int FirstBuffer = 4096;

    private byte[] _buffer = new byte[FirstBuffer];

    internal static bool TryDecode(
        V2GtpMessage carried, SessionProtocol? agreed, [NotNullWhen(true)] out object? message, [NotNullWhen(false)] out string? fault)
    {
        message = null;
        fault = null;
        var schema = carried.PayloadType == V2GtpPayloadType.Exi
            ? SchemaOf(agreed)
            : agreed is { IsV20: true } ? carried.PayloadType.Schema() : null;
        if (schema is null)
        {
            fault = $"payload type {carried.PayloadType} does not belong here";
            return false;
        }

        if (schema.TryDecode(carried.Payload.Span, out message, out var error))
        {
            return true;
        }

        fault = error.ToString();
        return false;
    }

    /// <summary>The payload of a message; valid until the next call.</summary>
    internal ReadOnlyMemory<byte> Encode(object message, V2GtpPayloadType payload)
    {
        var schema = payload == V2GtpPayloadType.Exi ? SchemaOf(message) : payload.Schema() ?? throw new UnreachableException();
        while (true)
        {
            if (schema.TryEncode(message, _buffer, out var written, out var error))
            {
                return _buffer.AsMemory(0, written);
            }

            if (error.Fault != ExiFault.DestinationTooSmall || _buffer.Length >= TransportLimits.MaxPayloadBytes)
            {
                throw new UnreachableException($"Our own {message.GetType().Name} cannot be written: {error}");
            }

            _buffer = new byte[_buffer.Length * 4];
        }
    }

    private static ExiSchema? SchemaOf(SessionProtocol? agreed) => agreed is null ? AppProtocolSchema.Instance
        : agreed == SessionProtocol.V2 ? V2Schema.Instance
        : agreed == SessionProtocol.Din70121 ? Din70121Schema.Instance
        : null;

    private static ExiSchema SchemaOf(object message) => message switch
    {
        SupportedAppProtocolReq or SupportedAppProtocolRes => AppProtocolSchema.Instance,
        V2.V2GMessage => V2Schema.Instance,
        Din70121.V2GMessage => Din70121Schema.Instance,
        _ => throw new UnreachableException($"{message.GetType().Name} is carried by another payload type"),
    };
}
