using Busbar.Utility.V20b;
using Microsoft.AspNetCore.Http;

namespace Busbar.Utility.Hosting;

/// <summary>Brings messages of 2.0b from HTTP to the services and their answers back (OpenADR 2.0b simple HTTP).</summary>
// hot path: openadr-poll
internal sealed class SimpleHttpEndpoint(UtilityCore core)
{
    public const string Prefix = "/OpenADR2/Simple/2.0b";

    private const int MostBodyBytes = 1024 * 1024;

    public async Task HandleAsync(HttpContext http, PathString rest)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (http.Request.ContentLength > MostBodyBytes)
        {
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        using var body = new MemoryStream((int)(http.Request.ContentLength ?? 1024));
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var request = new ServiceRequest(rest.Value!.Trim('/'), body.GetBuffer().AsMemory(0, (int)body.Length), http.Connection.ClientCertificate);
        var answer = await core.V20b.AnswerAsync(request, http.RequestAborted);
        http.Response.StatusCode = answer.Status;
        if (!answer.Body.IsEmpty)
        {
            http.Response.ContentType = "application/xml";
            http.Response.ContentLength = answer.Body.Length;
            await http.Response.BodyWriter.WriteAsync(answer.Body, http.RequestAborted);
        }
    }
}
