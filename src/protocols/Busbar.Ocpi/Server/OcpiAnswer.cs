using Busbar.Ocpi.Paging;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Server;

/// <summary>What a peer is answered: HTTP status, OCPI status code, data and headers.</summary>
public sealed class OcpiAnswer
{
    private readonly WriteData? _write;

    private OcpiAnswer(int httpStatus, int statusCode, string? message, WriteData? write)
    {
        HttpStatus = httpStatus;
        StatusCode = statusCode;
        Message = message;
        _write = write;
    }

    internal delegate void WriteData(ref JsonWriter writer);

    /// <summary>The HTTP status.</summary>
    public int HttpStatus { get; }

    /// <summary>The OCPI status code.</summary>
    public int StatusCode { get; }

    /// <summary>What the status code means here.</summary>
    public string? Message { get; }

    /// <summary>Whether there are data.</summary>
    public bool HasData => _write is not null;

    /// <summary>Headers beside those that every answer has.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>An answer from elsewhere that is passed on as it is: the envelope as JSON.</summary>
    public ReadOnlyMemory<byte>? Envelope { get; init; }

    /// <summary>The routing of the answer where it is not simply that of the request reversed.</summary>
    public Routing? Routing { get; init; }

    /// <summary>Done, without data.</summary>
    /// <returns>The answer.</returns>
    public static OcpiAnswer Ok()
    {
        return new OcpiAnswer(200, OcpiStatus.Success, null, null);
    }

    /// <summary>Done, with an object.</summary>
    /// <typeparam name="T">The object.</typeparam>
    /// <param name="value">The object.</param>
    /// <returns>The answer.</returns>
    public static OcpiAnswer Ok<T>(T value)
        where T : class, IWireRecord<T>
    {
        return new OcpiAnswer(200, OcpiStatus.Success, null, (ref JsonWriter writer) => value.WriteJson(ref writer));
    }

    /// <summary>Done, with a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The answer.</returns>
    public static OcpiAnswer OkText(string text)
    {
        return new OcpiAnswer(200, OcpiStatus.Success, null, (ref JsonWriter writer) => writer.Text(text));
    }

    /// <summary>Done, with an object that is kept as JSON.</summary>
    /// <param name="json">One JSON value.</param>
    /// <returns>The answer.</returns>
    public static OcpiAnswer OkJson(ReadOnlyMemory<byte> json)
    {
        return new OcpiAnswer(200, OcpiStatus.Success, null, (ref JsonWriter writer) => writer.Json(json.Span));
    }

    /// <summary>Done, with a list.</summary>
    /// <typeparam name="T">The objects.</typeparam>
    /// <param name="values">The objects.</param>
    /// <returns>The answer.</returns>
    public static OcpiAnswer OkList<T>(IReadOnlyList<T> values)
        where T : class, IWireRecord<T>
    {
        return new OcpiAnswer(200, OcpiStatus.Success, null, (ref JsonWriter writer) => Write(ref writer, values));
    }

    /// <summary>Done: an object was made.</summary>
    /// <param name="location">Where it is, if it has an address.</param>
    /// <returns>The answer.</returns>
    public static OcpiAnswer Created(string? location = null)
    {
        return new OcpiAnswer(201, OcpiStatus.Success, null, null) { Headers = location is null ? [] : [("Location", location)] };
    }

    /// <summary>Done: the object was made before.</summary>
    /// <param name="location">Where it is, if it has an address.</param>
    /// <returns>The answer.</returns>
    internal static OcpiAnswer OkAt(string? location)
    {
        return new OcpiAnswer(200, OcpiStatus.Success, null, null) { Headers = location is null ? [] : [("Location", location)] };
    }

    /// <summary>There is no such object (OCPI 2.2.1 4.1.4).</summary>
    /// <param name="message">What there is none of.</param>
    /// <param name="statusCode">The status code.</param>
    /// <returns>The answer.</returns>
    public static OcpiAnswer NotFound(string message, int statusCode = OcpiStatus.ClientError)
    {
        return new OcpiAnswer(404, statusCode, message, null);
    }

    /// <summary>Refused for a reason of the business: the transport is fine, so that HTTP says 200 (OCPI 2.3.0 4.1.7).</summary>
    /// <param name="statusCode">The status code.</param>
    /// <param name="message">Why.</param>
    /// <returns>The answer.</returns>
    public static OcpiAnswer Refused(int statusCode, string message)
    {
        return new OcpiAnswer(200, statusCode, message, null);
    }

    /// <summary>Refused by the transport: the request is no OCPI, or nobody we know made it.</summary>
    /// <param name="httpStatus">The HTTP status.</param>
    /// <param name="statusCode">The status code.</param>
    /// <param name="message">Why.</param>
    /// <returns>The answer.</returns>
    public static OcpiAnswer Failed(int httpStatus, int statusCode, string message)
    {
        return new OcpiAnswer(httpStatus, statusCode, message, null);
    }

    /// <summary>An answer of another server, passed on.</summary>
    /// <param name="httpStatus">Its HTTP status.</param>
    /// <param name="envelope">Its envelope as JSON.</param>
    /// <param name="headers">Its headers that are passed on.</param>
    /// <param name="routing">Its routing.</param>
    /// <returns>The answer.</returns>
    public static OcpiAnswer Forwarded(int httpStatus, ReadOnlyMemory<byte> envelope, IReadOnlyList<(string Name, string Value)> headers, Routing? routing = null)
    {
        return new OcpiAnswer(httpStatus, 0, null, null) { Envelope = envelope, Headers = headers, Routing = routing };
    }

    internal static OcpiAnswer Page<T>(ObjectPage<T> page, IReadOnlyList<(string Name, string Value)> headers)
        where T : class, IWireRecord<T>
    {
        WriteData write = page.Json is { } json
            ? (ref JsonWriter writer) => WriteJson(ref writer, json)
            : (ref JsonWriter writer) => Write(ref writer, page.Objects!);
        return new OcpiAnswer(200, OcpiStatus.Success, null, write) { Headers = headers };
    }

    internal void Write(ref JsonWriter writer, DateTimeOffset now)
    {
        writer.BeginObject();
        if (_write is not null)
        {
            writer.Name("\"data\":"u8);
            _write(ref writer);
        }

        writer.Name("\"status_code\":"u8);
        writer.Number((long)StatusCode);
        if (Message is { } message)
        {
            writer.Name("\"status_message\":"u8);
            writer.Text(message);
        }

        writer.Name("\"timestamp\":"u8);
        writer.Time(now);
        writer.EndObject();
    }

    private static void Write<T>(ref JsonWriter writer, IReadOnlyList<T> values)
        where T : class, IWireRecord<T>
    {
        writer.BeginArray();
        for (var index = 0; index < values.Count; index++)
        {
            writer.Item();
            values[index].WriteJson(ref writer);
        }

        writer.EndArray();
    }

    private static void WriteJson(ref JsonWriter writer, IReadOnlyList<ReadOnlyMemory<byte>> values)
    {
        writer.BeginArray();
        for (var index = 0; index < values.Count; index++)
        {
            writer.Item();
            writer.Json(values[index].Span);
        }

        writer.EndArray();
    }
}
