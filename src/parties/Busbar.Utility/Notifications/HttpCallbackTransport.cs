using System.Buffers;
using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;

namespace Busbar.Utility.Notifications;

/// <summary>Call-backs over HTTP: no redirects, no cookies, no proxies, bounded answers and times.</summary>
// hot path: openadr-fan-out
public sealed class HttpCallbackTransport : ICallbackTransport, IDisposable
{
    // Slow enough for a busy receiver, short enough that dead ones do not hold workers (OpenADR 3.1 Additional guidelines).
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);
    private const int MostConnectionsPerHost = 64;
    private const int MostAnswerBytes = 64 * 1024; // an answer to a 2.0b push is a small message; others are not read

    private readonly HttpMessageInvoker _http;

    /// <summary>Makes the transport.</summary>
    /// <param name="policy">Which addresses may be connected to.</param>
    /// <param name="certificate">What is shown to servers that ask who we are.</param>
    /// <param name="trusts">The roots that servers' certificates may have beside the system's.</param>
    public HttpCallbackTransport(AddressPolicy policy, X509Certificate2? certificate = null, X509Certificate2Collection? trusts = null)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            MaxConnectionsPerServer = MostConnectionsPerHost,
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
            ConnectTimeout = Timeout,
            ActivityHeadersPropagator = null,
            ConnectCallback = (context, cancellation) => policy.ConnectAsync(context.DnsEndPoint, cancellation),
        };
        if (certificate is not null)
        {
            handler.SslOptions.ClientCertificates = [certificate];
        }

        if (trusts is { Count: > 0 })
        {
            handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            handler.SslOptions.CertificateChainPolicy.CustomTrustStore.AddRange(trusts);
        }

        _http = new HttpMessageInvoker(handler);
    }

    /// <inheritdoc/>
    public async Task<CallbackAnswer> PostAsync(Uri address, string? bearerToken, string mediaType, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ReadOnlyMemoryContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        if (bearerToken is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearerToken);
        }

        return await SendAsync(request, cancellation);
    }

    /// <inheritdoc/>
    public async Task<CallbackAnswer> GetAsync(Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await SendAsync(request, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<CallbackAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(Timeout);
        try
        {
            using var response = await _http.SendAsync(request, limited.Token);
            return new CallbackAnswer((int)response.StatusCode, await ReadAsync(response.Content, limited.Token));
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException or NotSupportedException && !cancellation.IsCancellationRequested)
        {
            return default;
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength is 0)
        {
            return default;
        }

        await using var stream = await content.ReadAsStreamAsync(cancellation);
        var buffer = ArrayPool<byte>.Shared.Rent(MostAnswerBytes);
        try
        {
            var length = await stream.ReadAtLeastAsync(buffer, MostAnswerBytes, throwOnEndOfStream: false, cancellation);
            return length == 0 ? default : buffer.AsMemory(0, length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
