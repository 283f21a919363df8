using Busbar.Ocpp.Frames;

namespace Busbar.Ocpp.Calls;

/// <summary>Watches one peer's frames and faults: a station log, a message view, counters. What is not overridden costs nothing.</summary>
/// <remarks>Called on the path of the frame: copy what is needed and return.</remarks>
public abstract class RpcObserver
{
    /// <summary>A frame came in, before it is looked at.</summary>
    public virtual void Received(ReadOnlySpan<byte> frame)
    {
    }

    /// <summary>A frame goes out.</summary>
    public virtual void Sent(ReadOnlySpan<byte> frame)
    {
    }

    /// <summary>The peer sent a frame that could not be read; it was answered where the specification wants it.</summary>
    public virtual void BadFrame(FrameFault fault, MessageType type, string? messageId)
    {
    }

    /// <summary>The peer's payload was refused, or an answer of the peer was not what its action asks for.</summary>
    public virtual void BadPayload(string action, string messageId, RpcError error)
    {
    }

    /// <summary>An answer came that no call waits for: late, or never asked.</summary>
    public virtual void UnexpectedAnswer(string messageId)
    {
    }

    /// <summary>The peer could not use an answer of ours (CALLRESULTERROR, 2.1).</summary>
    public virtual void AnswerRefused(string messageId, RpcError error)
    {
    }

    /// <summary>A handler of ours threw; the peer was told InternalError.</summary>
    public virtual void HandlerFailed(string action, Exception exception)
    {
    }
}
