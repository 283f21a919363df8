using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V2;
using Busbar.Tools.Pcap.Network;
using Busbar.Wire.Exi;

namespace Busbar.Tools.Pcap.Sessions;

/// <summary>A car and a station: V2GTP with DIN 70121, ISO 15118-2 or ISO 15118-20.</summary>
internal sealed class V2GConversation : IConversation
{
    private readonly ByteQueue _toListener = new();
    private readonly ByteQueue _toInitiator = new();
    private readonly List<Message> _messages = [];
    private SupportedAppProtocolReq? _offer;
    private ExiSchema? _agreed;
    private string? _trouble;

    /// <inheritdoc/>
    public void Take(Way way, ReadOnlySpan<byte> bytes, DateTimeOffset at)
    {
        ByteQueue queue = way == Way.ToListener ? _toListener : _toInitiator;
        queue.Append(bytes);
        while (_trouble is null && V2GtpHeader.TryRead(queue.Span, out V2GtpHeader header))
        {
            if (!header.HasVersion || header.PayloadLength > TransportLimits.MaxPayloadBytes)
            {
                _trouble = $"message {_messages.Count + 1} is no V2GTP";
                return;
            }

            int length = V2GtpHeader.Length + (int)header.PayloadLength;
            if (queue.Length < length)
                return;
            Add(way, header.PayloadType, queue.Span[V2GtpHeader.Length..length], at);
            queue.Consume(length);
        }
    }

    /// <inheritdoc/>
    public Session End(Ends ends, bool hasLost)
    {
        string? trouble = _trouble ?? (hasLost ? "octets are missing in the capture" : null);
        return new Session(Protocol(), ends, _messages, V2GVerdict.Of(_messages, trouble));
    }

    private void Add(Way way, V2GtpPayloadType type, ReadOnlySpan<byte> payload, DateTimeOffset at)
    {
        ExiSchema? schema = type == V2GtpPayloadType.Exi ? _agreed ?? AppProtocolSchema.Instance : type.Schema();
        if (schema is null)
        {
            _messages.Add(new Message(at, way, Kind(type), "", payload.Length, null, null, "the payload type is none of the standards"));
            return;
        }

        if (!schema.TryDecode(payload, out object? message, out ExiError error))
        {
            _messages.Add(new Message(at, way, Kind(type), "", payload.Length, null, null, error.ToString()));
            return;
        }

        V2GText text = V2GText.Of(schema, message);
        _messages.Add(new Message(at, way, Kind(type), text.Name, payload.Length, text.Result, text.Xml, text.Fault));
        Follow(message);
    }

    /// <summary>The handshake decides the grammar of what follows.</summary>
    private void Follow(object message)
    {
        if (message is SupportedAppProtocolReq offer)
            _offer = offer;
        if (message is SupportedAppProtocolRes { SchemaId: { } id } && _offer?.AppProtocols.FirstOrDefault(known => known.SchemaId == id) is { } chosen)
        {
            _agreed = chosen.ProtocolNamespace switch
            {
                V2Namespaces.Definition => V2Schema.Instance,
                Iso15118.Din70121.Din70121Namespaces.Definition => Din70121Schema.Instance,
                _ => null,
            };
        }
    }

    private string Protocol() => _agreed == V2Schema.Instance ? "ISO 15118-2"
        : _agreed == Din70121Schema.Instance ? "DIN 70121"
        : _messages.Any(message => message.Kind != Kind(V2GtpPayloadType.Exi)) ? "ISO 15118-20"
        : "V2G";

    private static string Kind(V2GtpPayloadType type) => $"0x{(ushort)type:X4}";
}
