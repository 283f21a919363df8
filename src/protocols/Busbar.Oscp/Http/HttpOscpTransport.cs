using System.Globalization;
using System.Net.Http.Headers;
using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>Carries requests over HTTP.</summary>
public sealed class HttpOscpTransport : IOscpTransport
{
    /// <summary>The most that is read of a refusal's body.</summary>
    private const int LongestRefusal = 16 * 1024;

    private readonly HttpClient _http;

    /// <summary>Uses a client whose time-out is the wait for a peer.</summary>
    public HttpOscpTransport(HttpClient http)
    {
        _http = http;
    }

    /// <inheritdoc/>
    public async Task<OscpResponse> SendAsync(Uri baseUrl, OscpRequest request, CancellationToken cancellation)
    {
        using var message = ToHttp(baseUrl, request);
        try
        {
            using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            var reason = response.IsSuccessStatusCode ? null : await ReasonAsync(response, cancellation).ConfigureAwait(false);
            return new OscpResponse((int)response.StatusCode, reason);
        }
        catch (HttpRequestException failed)
        {
            throw new OscpUnreachableException($"{baseUrl.Host} cannot be reached: {failed.Message}", failed);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new OscpUnreachableException($"{baseUrl.Host} did not answer in time.", late);
        }
    }

    private static HttpRequestMessage ToHttp(Uri baseUrl, OscpRequest request)
    {
        var method = request.Method switch
        {
            OscpMethod.Put => HttpMethod.Put,
            OscpMethod.Delete => HttpMethod.Delete,
            _ => HttpMethod.Post,
        };
        var message = new HttpRequestMessage(method, new Uri($"{baseUrl.AbsoluteUri.TrimEnd('/')}/{request.Path}"));
        message.Headers.TryAddWithoutValidation("Authorization", request.Authorization);
        Add(message, OscpHeaders.RequestId, request.RequestId);
        Add(message, OscpHeaders.CorrelationId, request.CorrelationId);
        Add(message, OscpHeaders.SegmentIndex, request.SegmentIndex?.ToString(CultureInfo.InvariantCulture));
        Add(message, OscpHeaders.SegmentCount, request.SegmentCount?.ToString(CultureInfo.InvariantCulture));
        if (!request.Body.IsEmpty)
        {
            message.Content = new ReadOnlyMemoryContent(request.Body);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        return message;
    }

    private static void Add(HttpRequestMessage message, string name, string? value)
    {
        if (value is not null)
            message.Headers.TryAddWithoutValidation(name, value);
    }

    private static async Task<string?> ReasonAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var buffer = new byte[LongestRefusal];
        var body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        int length;
        await using (body.ConfigureAwait(false))
            length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        if (WireJson.TryRead<ErrorBody>(buffer.AsSpan(0, length), WireLimits.Default, out var error, out _) && error.Message is { } reason)
            return reason;
        return response.Headers.TryGetValues("X-Error-Message", out var values) ? values.FirstOrDefault() : null;
    }
}
