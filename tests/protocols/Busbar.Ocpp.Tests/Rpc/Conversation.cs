using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Busbar.Ocpp.Calls;
using Busbar.TestKit;

namespace Busbar.Ocpp.Tests.Rpc;

/// <summary>
/// Plays a script of frames against one peer. Lines: <c>peer&gt;</c> a frame that comes in, <c>ours&gt;</c> the frame that must
/// go out next (or <c>nothing</c>), <c>call TYPE</c> a Reset of ours, <c>send N</c> a SEND of ours, <c>answer STATUS</c> the reset
/// handler's late answer, <c>wait SECONDS</c>, <c>outcome OUTCOME CODE</c> the oldest call's end, <c>closed REASON</c>, <c>end</c>
/// the link breaks.
/// </summary>
internal sealed class Conversation
{
    private readonly ManualClock _clock = new();
    private readonly RecordingLink _link = new();
    private readonly Queue<Task<CallResult<RestartResponse>>> _calls = new();
    private readonly Queue<TaskCompletionSource<CallAnswer<RestartResponse>>> _waiting = new();
    private readonly RpcPeer _peer;

    public Conversation(OcppVersion version)
    {
        var routes = new MessageRoutes()
            .On<TimeRequest, TimeResponse>((_, _) => new TimeResponse { CurrentTime = _clock.GetUtcNow() })
            .On<RestartRequest, RestartResponse>(Restart)
            .OnSend<StreamMessage>((message, _) => Streamed.Add(message.Id))
            .Refuse("ClearCache");
        var settings = new RpcSettings
        {
            Time = _clock,
            MessageIds = new Counter(),
            Limits = new RpcLimits { MaxIncomingCalls = 2, MaxQueuedCalls = 2, MaxBadFramesInARow = 3 },
            Guard = call => call.Action == "Reset" && IsGuarded ? new RpcError(RpcErrorCode.SecurityError, "Not yet accepted.") : null,
        };
        _peer = new RpcPeer(_link, version, routes, settings);
    }

    public List<int> Streamed { get; } = [];

    private bool IsGuarded { get; set; }

    public void Play(string script)
    {
        var number = 0;
        foreach (var line in script.Split('\n'))
        {
            number++;
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#')
            {
                Step(text, number);
            }
        }

        Assert.True(_link.Sent.Count == 0, $"Left over: {string.Join(" ", _link.Sent)}");
    }

    private void Step(string line, int number)
    {
        var (word, rest) = line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? (line[..at], line[(at + 1)..].Trim()) : (line, "");
        switch (word)
        {
            case "peer>":
                _peer.Receive(Encoding.UTF8.GetBytes(Expand(rest)));
                break;
            case "ours>":
                var sent = _link.Sent.TryDequeue(out var frame) ? frame : "nothing";
                Assert.True(IsLike(rest, sent), $"Line {number}\nexpected {rest}\nwas      {sent}");
                break;
            case "call":
                _calls.Enqueue(_peer.CallAsync<RestartRequest, RestartResponse>(new RestartRequest { Type = rest }));
                break;
            case "send":
                _peer.Send(new StreamMessage { Id = int.Parse(rest, CultureInfo.InvariantCulture) });
                break;
            case "answer":
                _waiting.Dequeue().SetResult(new RestartResponse { Status = rest });
                break;
            case "throw":
                _waiting.Dequeue().SetException(new InvalidOperationException(rest));
                break;
            case "guard":
                IsGuarded = rest == "on";
                break;
            case "wait":
                _clock.Advance(TimeSpan.FromSeconds(double.Parse(rest, CultureInfo.InvariantCulture)));
                break;
            case "outcome":
                var call = _calls.Dequeue();
                Assert.True(call.IsCompletedSuccessfully, $"Line {number}: the call still waits.");
                Assert.Equal(rest, $"{call.Result.Outcome} {call.Result.Response?.Status}{call.Result.Error?.Code}".Trim());
                break;
            case "streamed":
                Assert.Equal(rest, string.Join(' ', Streamed));
                break;
            case "closed":
                Assert.Equal(rest, _link.Closed?.ToString() ?? "no");
                break;
            case "end":
                _peer.LinkClosed(Links.CloseReason.Lost);
                break;
            default:
                Assert.Fail($"Line {number} is no step: {line}");
                break;
        }
    }

    // "?" stands for any text: how another layer words a fault is not this layer's business.
    private static bool IsLike(string expected, string sent) => expected.Contains("\"?\"", StringComparison.Ordinal)
        ? Regex.IsMatch(sent, $"^{Regex.Escape(expected).Replace("\"\\?\"", "\"[^\"]+\"", StringComparison.Ordinal)}$")
        : expected == sent;

    // {deep} stands for 10,000 opening brackets, {long} for 40 characters.
    private static string Expand(string frame) => frame
        .Replace("{deep}", new string('[', 10_000), StringComparison.Ordinal)
        .Replace("{long}", new string('x', 40), StringComparison.Ordinal);

    private ValueTask<CallAnswer<RestartResponse>> Restart(RestartRequest request, IncomingCall call)
    {
        if (request.Type == "Now")
        {
            return new(new RestartResponse { Status = "Accepted" });
        }

        if (request.Type == "Throw")
        {
            throw new InvalidOperationException("broken");
        }

        if (request.Type == "Refuse")
        {
            return new(new RpcError(RpcErrorCode.SecurityError, "No."));
        }

        var later = new TaskCompletionSource<CallAnswer<RestartResponse>>();
        _waiting.Enqueue(later);
        return new(later.Task);
    }

    private sealed class Counter : IMessageIds
    {
        private int _last;

        public string Next() => $"c{++_last}";
    }
}
