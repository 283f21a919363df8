using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Busbar.Wire;

/// <summary>One payload type of a protocol version, as its catalogue lists it.</summary>
public abstract class MessageEntry
{
    private readonly byte[] _actionUtf8;

    private protected MessageEntry(string action, MessageKind kind, MessageSender sender, string clause)
    {
        Action = action;
        Kind = kind;
        Sender = sender;
        Clause = clause;
        _actionUtf8 = Encoding.UTF8.GetBytes(action);
    }

    /// <summary>The action's name on the wire.</summary>
    public string Action { get; }

    /// <summary>The action's name on the wire in UTF-8.</summary>
    public ReadOnlySpan<byte> ActionUtf8 => _actionUtf8;

    /// <summary>Whether the payload asks, answers or is sent without an answer.</summary>
    public MessageKind Kind { get; }

    /// <summary>Who sends the request of this action.</summary>
    public MessageSender Sender { get; }

    /// <summary>Where the specification defines the message.</summary>
    public string Clause { get; }

    /// <summary>The record of the payload.</summary>
    public abstract Type Type { get; }

    /// <summary>Reads a payload that fills the input.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <param name="value">The record, of <see cref="Type"/>.</param>
    /// <param name="error">The first fault.</param>
    /// <returns>Whether the payload is valid.</returns>
    public abstract bool TryRead(
        ReadOnlySpan<byte> utf8,
        WireLimits limits,
        [NotNullWhen(true)] out object? value,
        [NotNullWhen(false)] out ProtocolError? error);

    /// <summary>Reads a payload inside a frame; a fault stays in the reader.</summary>
    /// <param name="reader">A reader that stands before the payload.</param>
    /// <param name="value">The record, of <see cref="Type"/>.</param>
    /// <returns>Whether the payload is valid.</returns>
    public abstract bool TryRead(ref JsonReader reader, [NotNullWhen(true)] out object? value);

    /// <summary>Checks a payload.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <returns>The first fault, or null when the payload is valid.</returns>
    public ProtocolError? Validate(ReadOnlySpan<byte> utf8, WireLimits limits)
    {
        return TryRead(utf8, limits, out _, out var error) ? null : error;
    }

    /// <summary>Writes a payload.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="value">A record of <see cref="Type"/>.</param>
    public void Write(IBufferWriter<byte> output, object value)
    {
        var writer = new JsonWriter(output);
        Write(ref writer, value);
        writer.Flush();
    }

    /// <summary>Writes a payload inside a frame.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">A record of <see cref="Type"/>.</param>
    public abstract void Write(ref JsonWriter writer, object value);
}

/// <summary>One payload type of a protocol version, typed.</summary>
/// <typeparam name="T">The record of the payload.</typeparam>
/// <param name="action">The action's name on the wire.</param>
/// <param name="kind">Whether the payload asks, answers or is sent without an answer.</param>
/// <param name="sender">Who sends the request of this action.</param>
/// <param name="clause">Where the specification defines the message.</param>
public sealed class MessageEntry<T>(string action, MessageKind kind, MessageSender sender, string clause)
    : MessageEntry(action, kind, sender, clause)
    where T : class, IWireRecord<T>
{
    /// <inheritdoc/>
    public override Type Type => typeof(T);

    /// <inheritdoc/>
    public override bool TryRead(
        ReadOnlySpan<byte> utf8,
        WireLimits limits,
        [NotNullWhen(true)] out object? value,
        [NotNullWhen(false)] out ProtocolError? error)
    {
        var isValid = WireJson.TryRead<T>(utf8, limits, out var record, out error);
        value = record;
        return isValid;
    }

    /// <inheritdoc/>
    public override bool TryRead(ref JsonReader reader, [NotNullWhen(true)] out object? value)
    {
        var isValid = T.TryReadJson(ref reader, out var record);
        value = record;
        return isValid;
    }

    /// <inheritdoc/>
    public override void Write(ref JsonWriter writer, object value)
    {
        ((T)value).WriteJson(ref writer);
    }
}
