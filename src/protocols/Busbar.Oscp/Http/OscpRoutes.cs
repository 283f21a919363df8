using System.Buffers;
using System.Globalization;
using Busbar.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Oscp;

/// <summary>Serves an endpoint over HTTP.</summary>
public static class OscpRoutes
{
    /// <summary>Maps the paths of OSCP 2.0 below a prefix, for example <c>/oscp/fp/2.0</c>.</summary>
    public static IEndpointConventionBuilder MapOscp(this IEndpointRouteBuilder routes, string prefix, OscpEndpoint endpoint) =>
        routes.Map($"{prefix.TrimEnd('/')}/{{message}}", context => AnswerAsync(context, endpoint));

    private static async Task AnswerAsync(HttpContext context, OscpEndpoint endpoint)
    {
        var body = await ReadAsync(context.Request, endpoint.Settings.Limits.MaxBodyBytes, context.RequestAborted).ConfigureAwait(false);
        var response = Method(context.Request.Method) is not { } method ? new OscpResponse(405, "Messages are posted.")
            : body is null ? new OscpResponse(413, $"A body has at most {endpoint.Settings.Limits.MaxBodyBytes} bytes; longer messages come in segments.")
            : await endpoint.HandleAsync(ToRequest(context, method, body), context.RequestAborted).ConfigureAwait(false);
        context.Response.StatusCode = response.Status;
        if (response.Message is not { } message)
            return;
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(WireJson.ToUtf8(new ErrorBody { Message = message }), context.RequestAborted).ConfigureAwait(false);
    }

    private static OscpRequest ToRequest(HttpContext context, OscpMethod method, byte[] body)
    {
        var headers = context.Request.Headers;
        return new OscpRequest(method, (string?)context.Request.RouteValues["message"] ?? "", body)
        {
            Authorization = headers.Authorization,
            RequestId = headers[OscpHeaders.RequestId],
            CorrelationId = headers[OscpHeaders.CorrelationId],
            SegmentIndex = Number(headers[OscpHeaders.SegmentIndex]),
            SegmentCount = Number(headers[OscpHeaders.SegmentCount]),
            RemoteAddress = context.Connection.RemoteIpAddress?.ToString(),
        };
    }

    private static OscpMethod? Method(string method) => method switch
    {
        "POST" => OscpMethod.Post,
        "PUT" => OscpMethod.Put,
        "DELETE" => OscpMethod.Delete,
        _ => null,
    };

    /// <summary>A header that is there but no number is a segment that does not exist, so that it is refused.</summary>
    private static int? Number(string? text) =>
        text is null ? null : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static async Task<byte[]?> ReadAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        if (request.ContentLength > most)
            return null;
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        using var body = new MemoryStream();
        try
        {
            int read;
            while ((read = await request.Body.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
            {
                if (body.Length + read > most)
                    return null;
                body.Write(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return body.ToArray();
    }
}
