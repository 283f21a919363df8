using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Busbar.Charging.Commands;
using Busbar.Ocpp.Calls;
using Busbar.Wire;

namespace Busbar.Operator.RemoteControl;

/// <summary>One action of a version that can be called with a payload as on the wire. The payload is checked before it leaves.</summary>
internal sealed class RawCall
{
    private RawCall(string action, Func<RpcPeer, string, CancellationToken, Task<OrderResult>> call)
    {
        Action = action;
        CallAsync = call;
    }

    public string Action { get; }

    public Func<RpcPeer, string, CancellationToken, Task<OrderResult>> CallAsync { get; }

    public static RawCall Of<TRequest, TResponse>()
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse>
    {
        var message = typeof(TRequest).GetCustomAttribute<WireMessageAttribute>()!;
        return new RawCall(message.Action, SendAsync<TRequest, TResponse>);
    }

    private static async Task<OrderResult> SendAsync<TRequest, TResponse>(RpcPeer peer, string payload, CancellationToken cancellation)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse>
    {
        return WireJson.TryRead<TRequest>(Encoding.UTF8.GetBytes(payload), WireLimits.Default, out var request, out var error)
            ? await peer.CallAsync<TRequest, TResponse>(request, Read, cancellation)
            : new OrderResult(CommandOutcome.Failed, $"The payload is not valid at {error.Path}: {error.Message}");
    }

    // An answer without a status is an answer to a question.
    private static OrderResult Read<TResponse>(TResponse response)
        where TResponse : class, IWireRecord<TResponse>
    {
        var output = new ArrayBufferWriter<byte>();
        WireJson.Write(output, response);
        using var document = JsonDocument.Parse(output.WrittenMemory);
        var isAccepted = !document.RootElement.TryGetProperty("status", out var status)
            || status.GetString() is "Accepted" or "AcceptedCanceled" or "Scheduled" or "Unlocked" or "RebootRequired";
        return OrderResult.Of(isAccepted, Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
