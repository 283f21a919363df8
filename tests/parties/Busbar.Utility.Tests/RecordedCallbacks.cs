using System.Collections.Concurrent;
using System.Text;
using System.Web;
using Busbar.Utility.Notifications;

namespace Busbar.Utility.Tests;

/// <summary>Takes call-backs, answers challenges, and fails where a test says so.</summary>
internal sealed class RecordedCallbacks : ICallbackTransport
{
    private readonly ConcurrentQueue<(Uri Address, string? Token, string MediaType, string Body)> _posts = new();
    private readonly SemaphoreSlim _arrived = new(0);

    /// <summary>What a challenge is answered with; null repeats the word.</summary>
    public string? Echo { get; set; }

    /// <summary>Statuses of the next posts, one each; then 200.</summary>
    public ConcurrentQueue<int> Statuses { get; } = new();

    /// <summary>What posts are answered with.</summary>
    public byte[] Answer { get; set; } = [];

    public IReadOnlyList<(Uri Address, string? Token, string MediaType, string Body)> Posts => [.. _posts];

    public Task<CallbackAnswer> PostAsync(Uri address, string? bearerToken, string mediaType, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        var status = Statuses.TryDequeue(out var wanted) ? wanted : 200;
        _posts.Enqueue((address, bearerToken, mediaType, Encoding.UTF8.GetString(body.Span)));
        _arrived.Release();
        return Task.FromResult(new CallbackAnswer(status, Answer));
    }

    public Task<CallbackAnswer> GetAsync(Uri address, CancellationToken cancellation)
    {
        var word = Echo ?? HttpUtility.ParseQueryString(address.Query)["echo"] ?? "";
        return Task.FromResult(new CallbackAnswer(200, Encoding.UTF8.GetBytes(word)));
    }

    /// <summary>Waits until that many posts have come since the start.</summary>
    public async Task<IReadOnlyList<(Uri Address, string? Token, string MediaType, string Body)>> WaitAsync(int count)
    {
        while (_posts.Count < count)
        {
            Assert.True(await _arrived.WaitAsync(TimeSpan.FromSeconds(30)), $"only {_posts.Count} of {count} call-backs came");
        }

        return Posts;
    }
}
