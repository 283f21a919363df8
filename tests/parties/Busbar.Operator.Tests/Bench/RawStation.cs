using System.Text.Json;
using System.Text.Json.Nodes;

namespace Busbar.Operator.Tests.Bench;

/// <summary>
/// A station that knows frames and nothing else: it says what the test says, and answers what the test prepared. It shares no
/// code with the operator, so that it also proves the words on the wire.
/// </summary>
internal sealed class RawStation
{
    private readonly IFramePipe _pipe;
    private readonly Dictionary<string, TaskCompletionSource<JsonArray>> _waiting = [];
    private readonly Dictionary<string, Func<JsonObject, string?>> _answers = [];
    private readonly List<(Func<bool> Is, TaskCompletionSource Told)> _watches = [];
    private int _last;

    public RawStation(IFramePipe pipe)
    {
        _pipe = pipe;
        Ended = ReceiveAsync();
    }

    /// <summary>Completes when the operator has gone.</summary>
    public Task Ended { get; }

    public int? CloseStatus => _pipe.CloseStatus;

    /// <summary>What the operator asked, in order.</summary>
    public List<(string Action, JsonObject Payload)> Asked { get; } = [];

    /// <summary>Prepares the answer to an action; null answers nothing at all.</summary>
    public RawStation Answer(string action, string? response) => Answer(action, _ => response);

    public RawStation Answer(string action, Func<JsonObject, string?> response)
    {
        _answers[action] = response;
        return this;
    }

    /// <summary>Asks the operator and expects a result.</summary>
    public async Task<JsonObject> CallAsync(string action, string payload)
    {
        var answer = await SendAsync(action, payload);
        Assert.True((int)answer[0]! == 3, $"{action}: {answer.ToJsonString()}");
        return (JsonObject)answer[2]!;
    }

    /// <summary>Asks the operator and expects an error: its code.</summary>
    public async Task<string> RefusedAsync(string action, string payload)
    {
        var answer = await SendAsync(action, payload);
        Assert.True((int)answer[0]! == 4, $"{action}: {answer.ToJsonString()}");
        return (string)answer[2]!;
    }

    public Task<JsonArray> SendAsync(string action, string payload)
    {
        var id = $"s{++_last}";
        return SendFrameAsync(id, $"""[2,"{id}","{action}",{payload}]""");
    }

    /// <summary>Sends any frame and waits for what comes back under an id.</summary>
    public async Task<JsonArray> SendFrameAsync(string id, string frame)
    {
        var answer = new TaskCompletionSource<JsonArray>();
        lock (_waiting)
            _waiting[id] = answer;
        await _pipe.SendAsync(frame);
        return await answer.Task;
    }

    public Task TellAsync(string frame) => _pipe.SendAsync(frame);

    /// <summary>Waits until the operator has asked an action.</summary>
    public Task WasAskedAsync(string action)
    {
        lock (_waiting)
        {
            if (Asked.Any(a => a.Action == action))
                return Task.CompletedTask;
            var told = new TaskCompletionSource();
            _watches.Add((() => Asked.Any(a => a.Action == action), told));
            return told.Task;
        }
    }

    public void Close() => _pipe.Close();

    private async Task ReceiveAsync()
    {
        while (await _pipe.ReceiveAsync() is { } text)
        {
            var frame = (JsonArray)JsonNode.Parse(text)!;
            if ((int)frame[0]! == 2)
                await AnswerAsync(frame);
            else
                Complete(frame);
        }

        lock (_waiting)
        {
            foreach (var waiting in _waiting.Values)
                waiting.TrySetException(new InvalidOperationException("The connection ended before the answer came."));
        }
    }

    private void Complete(JsonArray frame)
    {
        TaskCompletionSource<JsonArray>? waiting;
        lock (_waiting)
            _waiting.Remove((string)frame[1]!, out waiting);
        waiting?.SetResult(frame);
    }

    private async Task AnswerAsync(JsonArray frame)
    {
        var (id, action, payload) = ((string)frame[1]!, (string)frame[2]!, (JsonObject)frame[3]!);
        (Func<bool> Is, TaskCompletionSource Told)[] told;
        lock (_waiting)
        {
            Asked.Add((action, payload));
            told = [.. _watches.Where(w => w.Is())];
            _watches.RemoveAll(w => w.Is());
        }

        foreach (var (_, source) in told)
            source.TrySetResult();
        if (!_answers.TryGetValue(action, out var answer))
            await _pipe.SendAsync($"""[4,"{id}","NotImplemented","",{"{}"}]""");
        else if (answer(payload) is { } response)
            await _pipe.SendAsync($"""[3,{JsonSerializer.Serialize(id)},{response}]""");
    }
}
