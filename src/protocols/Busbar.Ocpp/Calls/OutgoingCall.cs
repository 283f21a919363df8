using System.Buffers;

namespace Busbar.Ocpp.Calls;

/// <summary>One call of ours: waiting in the queue, in flight, or done.</summary>
internal abstract class OutgoingCall(string messageId, string action, TimeSpan timeout)
{
    public string MessageId { get; } = messageId;

    public string Action { get; } = action;

    public TimeSpan Timeout { get; } = timeout;

    /// <summary>Nobody waits any more. In flight it still holds its direction, since the peer may yet answer.</summary>
    public bool IsAbandoned { get; protected set; }

    /// <summary>Writes the request's payload.</summary>
    public abstract void WritePayload(IBufferWriter<byte> output);

    /// <summary>Reads the answer; what is wrong with it, or null. <see cref="Complete"/> follows.</summary>
    public abstract RpcError? ReadAnswer(ReadOnlySpan<byte> payload, RpcPeer peer);

    /// <summary>Tells the caller what <see cref="ReadAnswer"/> found.</summary>
    public abstract void Complete();

    /// <summary>Tells the caller that there is no response.</summary>
    public abstract void Fail(CallOutcome outcome, RpcError? error);
}
