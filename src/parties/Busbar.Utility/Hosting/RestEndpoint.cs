using System.Buffers;
using Busbar.OpenAdr;
using Busbar.Utility.Rest;
using Microsoft.AspNetCore.Http;

namespace Busbar.Utility.Hosting;

/// <summary>Brings requests of both versions of OpenADR 3 from HTTP to the interface and its answers back.</summary>
// hot path: openadr-events
internal sealed class RestEndpoint(UtilityCore core)
{
    private const int MostBodyBytes = 1024 * 1024; // an event of a year of hours has about 800 kB

    public static bool TryMatch(PathString path, out OpenAdrVersion version, out PathString rest)
    {
        version = OpenAdrVersion.V31;
        if (path.StartsWithSegments("/openadr3/3.1.0", out rest) || path.StartsWithSegments("/openadr3/3.1.1", out rest))
        {
            return true;
        }

        version = OpenAdrVersion.V301;
        return path.StartsWithSegments("/openadr3/3.0.1", out rest);
    }

    public async Task HandleAsync(HttpContext http, OpenAdrVersion version, PathString rest)
    {
        var path = rest.Value!.TrimStart('/');
        if (path == "auth/token")
        {
            await TokenAsync(http);
            return;
        }

        var buffer = http.Request.ContentLength is 0 || HttpMethods.IsGet(http.Request.Method) ? null : ArrayPool<byte>.Shared.Rent(InitialSize(http));
        try
        {
            var body = ReadOnlyMemory<byte>.Empty;
            if (buffer is not null && await ReadAsync(http, buffer) is var (whole, length))
            {
                (buffer, body) = (whole, length < 0 ? default : whole.AsMemory(0, length));
                if (length < 0)
                {
                    await WriteAsync(http, RestAnswer.Problem(new Refusal(413, "The body is too large.")));
                    return;
                }
            }

            var request = new RestRequest(version, http.Request.Method, path, http.Request.QueryString.Value, http.Request.Headers.Authorization, body)
            {
                BaseAddress = path == "auth/server" ? $"{http.Request.Scheme}://{http.Request.Host}/{version.BasePath()}" : "",
            };
            await WriteAsync(http, await core.Rest.AnswerAsync(request, http.RequestAborted));
        }
        finally
        {
            if (buffer is not null)
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    private static int InitialSize(HttpContext http) => (int)Math.Clamp(http.Request.ContentLength ?? 4096, 256, MostBodyBytes);

    private static async Task<(byte[] Buffer, int Length)> ReadAsync(HttpContext http, byte[] buffer)
    {
        var length = 0;
        while (true)
        {
            var read = await http.Request.Body.ReadAsync(buffer.AsMemory(length), http.RequestAborted);
            if (read == 0)
            {
                return (buffer, length);
            }

            length += read;
            if (length > MostBodyBytes)
            {
                return (buffer, -1);
            }

            if (length == buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }
    }

    private static async Task WriteAsync(HttpContext http, RestAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        if (answer.Status == StatusCodes.Status401Unauthorized)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
        }

        http.Response.ContentType = "application/json";
        var length = 0;
        foreach (var part in answer.Body)
        {
            length += part.Length;
        }

        http.Response.ContentLength = length;
        var writer = http.Response.BodyWriter;
        foreach (var part in answer.Body)
        {
            part.Span.CopyTo(writer.GetSpan(part.Length));
            writer.Advance(part.Length);
        }

        await writer.FlushAsync(http.RequestAborted);
    }

    private async Task TokenAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            await WriteAsync(http, RestAnswer.Problem(new Refusal(405, $"{http.Request.Method} is not supported here.")));
            return;
        }

        var fields = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (http.Request.HasFormContentType)
        {
            foreach (var (name, values) in await http.Request.ReadFormAsync(http.RequestAborted))
            {
                fields[name] = values.Count == 1 ? values[0] : null;
            }
        }

        var answer = core.TokenDesk.Answer(fields, http.Connection.RemoteIpAddress?.ToString() ?? "");
        http.Response.Headers.CacheControl = "no-store";
        await WriteAsync(http, RestAnswer.Of(answer.Status, answer.Body));
    }
}
