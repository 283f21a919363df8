using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Busbar.TestKit;

namespace Busbar.Interop.Ocpp;

/// <summary>A peer of another maker, run by Node, that takes commands and tells events as JSON lines.</summary>
internal sealed class NodePeer : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private readonly Process _process;
    private readonly Task<string> _errors;

    private NodePeer(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts a script of tests/Interop/node; skips the test where Node or the packages are absent.</summary>
    public static NodePeer Start(string script, params ReadOnlySpan<string> arguments)
    {
        var folder = Repository.PathOf("tests", "Interop", "node");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "ocpp-rpc")))
        {
            Assert.Skip("packages are absent: npm ci in tests/Interop/node");
        }

        var start = new ProcessStartInfo(Repository.Program("node"))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(script);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return new NodePeer(Process.Start(start)!);
    }

    public async Task TellAsync(JsonObject command)
    {
        await _process.StandardInput.WriteLineAsync(command.ToJsonString());
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Lets the peer answer an action with a fixed response.</summary>
    public async Task HandleAsync(string action, string response)
    {
        await TellAsync(new JsonObject { ["do"] = "handle", ["action"] = action, ["response"] = JsonNode.Parse(response) });
        await ExpectAsync("handling");
    }

    /// <summary>Lets the peer call and gives what it says of the outcome.</summary>
    public async Task<JsonObject> CallAsync(string action, string payload, string? to = null)
    {
        await TellAsync(new JsonObject { ["do"] = "call", ["id"] = 1, ["to"] = to, ["action"] = action, ["payload"] = JsonNode.Parse(payload) });
        return await ExpectAsync("answer", "failed");
    }

    /// <summary>The next event of one of these kinds. The peer's own validation must never fail on the way.</summary>
    public async Task<JsonObject> ExpectAsync(params string[] kinds)
    {
        while (true)
        {
            using var deadline = new CancellationTokenSource(Limit);
            var line = await _process.StandardOutput.ReadLineAsync(deadline.Token)
                ?? throw new InvalidOperationException($"The peer ended: {await _errors}");
            var spoken = JsonSerializer.Deserialize<JsonObject>(line)!;
            var kind = (string)spoken["event"]!;
            Assert.False(kind is "bad" or "invalid", line);
            if (kinds.Contains(kind))
            {
                return spoken;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.StandardInput.Close();
            using var deadline = new CancellationTokenSource(Limit);
            await _process.WaitForExitAsync(deadline.Token);
        }
        finally
        {
            if (!_process.HasExited)
            {
                _process.Kill(entireProcessTree: true);
            }

            _process.Dispose();
        }
    }
}
