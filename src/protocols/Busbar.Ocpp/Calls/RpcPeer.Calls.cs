using System.Diagnostics;
using Busbar.Ocpp.Frames;
using Busbar.Wire;

namespace Busbar.Ocpp.Calls;

// Our calls: one in flight, the others in order behind it.
public sealed partial class RpcPeer
{
    private OutgoingCall? _inFlight;
    private Queue<OutgoingCall>? _queue;
    private ITimer? _timer;

    /// <summary>How many calls of ours are in flight or wait.</summary>
    public int OutstandingCalls
    {
        get
        {
            lock (_gate)
            {
                return (_inFlight is null ? 0 : 1) + (_queue?.Count ?? 0);
            }
        }
    }

    /// <summary>Asks the peer and gives what became of it. A peer's fault is in the result; only cancellation throws.</summary>
    /// <param name="request">The request.</param>
    /// <param name="timeout">How long to wait for the answer once the request is sent; null takes the peer's default.</param>
    /// <param name="cancellationToken">Stops waiting. A request that is on its way already cannot be called back.</param>
    public Task<CallResult<TResponse>> CallAsync<TRequest, TResponse>(
        TRequest request, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse>
    {
        Debug.Assert(MessageOf<TRequest>.Action == MessageOf<TResponse>.Action, "A request and its own response belong together.");
        cancellationToken.ThrowIfCancellationRequested();
        var call = new OutgoingCall<TRequest, TResponse>(_ids.Next(), request, timeout ?? Limits.CallTimeout);
        Begin(call);
        return cancellationToken.CanBeCanceled && !call.Task.IsCompleted ? WaitAsync(call, cancellationToken) : call.Task;
    }

    /// <summary>Sends a message that has no answer (SEND, 2.1); false when the connection has ended.</summary>
    public bool Send<TMessage>(TMessage message)
        where TMessage : class, IWireRecord<TMessage>
    {
        if (Version < OcppVersion.V21)
        {
            throw new InvalidOperationException("SEND exists as of OCPP 2.1.");
        }

        if (_isClosed)
        {
            return false;
        }

        using var frame = FrameBuffer.Rent();
        FrameWriter.BeginCall(frame.Writer, MessageType.Send, _ids.Next(), MessageOf<TMessage>.Action);
        WireJson.Write(frame.Writer, message);
        FrameWriter.End(frame.Writer);
        Transmit(frame);
        return true;
    }

    private static async Task<CallResult<TResponse>> WaitAsync<TRequest, TResponse>(
        OutgoingCall<TRequest, TResponse> call, CancellationToken cancellationToken)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse>
    {
        using var registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((OutgoingCall<TRequest, TResponse>)state!).Abandon(token), call);
        return await call.Task.ConfigureAwait(true); // what a peer completes, it completes on the context of the caller
    }

    private void Begin(OutgoingCall call)
    {
        CallOutcome? refusal = null;
        lock (_gate)
        {
            if (_isClosed)
            {
                refusal = CallOutcome.NotConnected;
            }
            else if (_inFlight is null)
            {
                Launch(call);
            }
            else if (_queue?.Count >= Limits.MaxQueuedCalls)
            {
                refusal = CallOutcome.QueueFull;
            }
            else
            {
                (_queue ??= new()).Enqueue(call);
                return;
            }
        }

        if (refusal is { } outcome)
        {
            call.Fail(outcome, null);
        }
        else
        {
            TransmitCall(call);
        }
    }

    // Under the lock. The timer is made with the first call, since most connections of a management system never make one.
    private void Launch(OutgoingCall call)
    {
        _inFlight = call;
        _timer ??= _time.CreateTimer(static state => ((RpcPeer)state!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(call.Timeout, Timeout.InfiniteTimeSpan);
        _sentAt = _time.GetTimestamp();
    }

    private void TransmitCall(OutgoingCall call)
    {
        using var frame = FrameBuffer.Rent();
        FrameWriter.BeginCall(frame.Writer, MessageType.Call, call.MessageId, call.Action);
        call.WritePayload(frame.Writer);
        FrameWriter.End(frame.Writer);
        Transmit(frame);
    }

    private void OnTimer()
    {
        OutgoingCall? late;
        lock (_gate)
        {
            // A timer that fires while its call is being answered finds the next call, which has time left.
            late = _inFlight;
            if (late is null || _time.GetElapsedTime(_sentAt) < late.Timeout)
            {
                return;
            }
        }

        Finish(late);
        late.Fail(CallOutcome.TimedOut, null);
    }

    private OutgoingCall? Waiting(string messageId)
    {
        lock (_gate)
        {
            return _inFlight is { } call && call.MessageId == messageId ? call : null;
        }
    }

    // Frees the direction and sends the next call that somebody still waits for. False: another thread was first.
    private bool Finish(OutgoingCall call)
    {
        OutgoingCall? next = null;
        lock (_gate)
        {
            if (_inFlight != call)
            {
                return false;
            }

            _inFlight = null;
            while (_queue is { Count: > 0 } && next is null)
            {
                next = _queue.Dequeue();
                next = next.IsAbandoned ? null : next;
            }

            if (next is null)
            {
                _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }
            else
            {
                Launch(next);
            }
        }

        if (next is not null)
        {
            TransmitCall(next);
        }

        return true;
    }

    private long _sentAt;
}
