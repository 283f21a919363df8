using System.Text;
using System.Text.Json.Nodes;
using Busbar.OpenAdr;
using Busbar.OpenAdr.Checking;
using Busbar.Storage.Memory;
using Busbar.TestKit;
using Busbar.Utility.Authorization;
using Busbar.Utility.Privacy;
using Busbar.Utility.Rest;
using Busbar.Utility.Storage;

namespace Busbar.Utility.Tests;

/// <summary>A utility in memory with a clock moved by hand, an account of each side, and every answer checked against its schema.</summary>
internal sealed class Vtn : IAsyncDisposable
{
    private readonly MemoryDisk _disk = new() { CommitLatency = TimeSpan.Zero };
    private readonly CancellationTokenSource _stopping = new();
    private MemoryStore _store;
    private Task _running;

    private Vtn(UtilityOptions options)
    {
        Options = options;
        _store = null!;
        _running = Task.CompletedTask;
    }

    public UtilityOptions Options { get; }

    public ManualClock Clock { get; } = new();

    public RecordedCallbacks Callbacks { get; } = new();

    public UtilityCore Core { get; private set; } = null!;

    /// <summary>Tokens of the utility's side, of a VEN and of another VEN.</summary>
    public string Bl => Token("bl", Role.BusinessLogic);

    public string Ven => Token("ven-1", Role.Ven);

    public string OtherVen => Token("ven-2", Role.Ven);

    public static async Task<Vtn> OpenAsync(UtilityOptions? options = null)
    {
        var vtn = new Vtn(options ?? new UtilityOptions { IsInsecure = true });
        await vtn.StartAsync();
        return vtn;
    }

    /// <summary>Ends the core and starts another one on the same disk.</summary>
    public async Task RestartAsync()
    {
        await Core.DisposeAsync();
        await _store.DisposeAsync();
        await StartAsync();
    }

    public string Token(string client, Role role, params string[] scopes) =>
        Core.Tokens.Give(new Caller(client, role, (scopes.Length == 0 ? Scope.Of(role) : scopes).ToHashSet()));

    /// <summary>Sends a request and gives status and body.</summary>
    public async Task<Reply> SendAsync(string method, string path, string? token, JsonNode? body = null, OpenAdrVersion version = OpenAdrVersion.V31)
    {
        var at = path.IndexOf('?', StringComparison.Ordinal);
        var request = new RestRequest(
            version,
            method,
            at < 0 ? path : path[..at],
            at < 0 ? null : path[at..],
            token is null ? null : "Bearer " + token,
            body is null ? default : Encoding.UTF8.GetBytes(body.ToJsonString()))
        {
            BaseAddress = "https://vtn.example/openadr3/3.1.0",
        };
        var answer = await Core.Rest.AnswerAsync(request, CancellationToken.None);
        var text = string.Concat(answer.Body.Select(part => Encoding.UTF8.GetString(part.Span)));
        return new Reply(answer.Status, JsonNode.Parse(text)!, version);
    }

    public Task<Reply> GetAsync(string path, string? token, OpenAdrVersion version = OpenAdrVersion.V31) => SendAsync("GET", path, token, null, version);

    public Task<Reply> PostAsync(string path, string? token, JsonNode body, OpenAdrVersion version = OpenAdrVersion.V31) => SendAsync("POST", path, token, body, version);

    /// <summary>Makes an object and gives its identifier.</summary>
    public async Task<string> MakeAsync(string path, string token, JsonNode body, OpenAdrVersion version = OpenAdrVersion.V31)
    {
        var reply = await PostAsync(path, token, body, version);
        Assert.True(reply.Status == 201, $"{path}: {reply.Status} {reply.Body.ToJsonString()}");
        return (string)reply.Body["id"]!;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await Core.DisposeAsync();
        await _store.DisposeAsync();
        try
        {
            await _running;
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }

        _disk.Dispose();
        _stopping.Dispose();
    }

    private async Task StartAsync()
    {
        _store = MemoryStore.Open(_disk, TimeProvider.System, UtilitySchema.Migrations);
        Core = await UtilityCore.OpenAsync(
            new UtilitySettings { Store = _store, Time = Clock, Random = new Random(Seed.Of(31)), Callbacks = Callbacks, Options = Options },
            CancellationToken.None);
        _running = Core.RunAsync(_stopping.Token);
    }
}

/// <summary>An answer; an object in it is checked against the schema of its version.</summary>
internal sealed record Reply(int Status, JsonNode Body, OpenAdrVersion Version)
{
    public string Id => (string)Body["id"]!;

    public string? Detail => (string?)Body["detail"];

    public IReadOnlyList<string> Ids => [.. Body.AsArray().Select(item => (string)item!["id"]!)];

    public Reply Is(int status)
    {
        Assert.True(Status == status, $"expected {status}, got {Status}: {Body.ToJsonString()}");
        if (status >= 400)
        {
            Assert.Equal(status, (int)Body["status"]!);
            Assert.NotEqual("", (string)Body["title"]!);
        }

        return this;
    }

    /// <summary>Checks the object, or each of a list, against its schema.</summary>
    public Reply Follows(string name)
    {
        foreach (var item in Body is JsonArray list ? list.ToArray() : [Body])
        {
            var error = PayloadCheck.Validate(Version, name, isStored: true, Encoding.UTF8.GetBytes(item!.ToJsonString()));
            Assert.True(error is null, $"{error}: {item.ToJsonString()}");
        }

        return this;
    }
}
