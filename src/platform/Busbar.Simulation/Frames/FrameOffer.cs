namespace Busbar.Simulation;

/// <summary>A dial as the listener sees it: to be accepted or refused, once.</summary>
public sealed class FrameOffer
{
    private readonly TaskCompletionSource<FrameLink> _answer;
    private readonly Func<IReadOnlyDictionary<string, string>, (FrameLink Caller, FrameLink Listener)> _link;
    private bool _isAnswered;

    internal FrameOffer(FrameDial dial, TaskCompletionSource<FrameLink> answer, Func<IReadOnlyDictionary<string, string>, (FrameLink, FrameLink)> link)
    {
        Dial = dial;
        _answer = answer;
        _link = link;
    }

    /// <summary>Who calls.</summary>
    public FrameDial Dial { get; }

    /// <summary>Opens the link and returns the listener's end of it.</summary>
    /// <param name="headers">What the listener answers, for example the chosen sub-protocol.</param>
    public FrameLink Accept(IReadOnlyDictionary<string, string>? headers = null)
    {
        Answer();
        var (caller, listener) = _link(headers ?? System.Collections.Frozen.FrozenDictionary<string, string>.Empty);
        // A caller that gave up meanwhile resets the connection; the listener learns of it by the link.
        if (!_answer.TrySetResult(caller))
            caller.Abort();
        return listener;
    }

    /// <summary>Turns the caller away.</summary>
    /// <param name="status">An HTTP status, for example 401.</param>
    /// <param name="reason">A sentence for the caller's log.</param>
    public void Refuse(int status, string reason)
    {
        Answer();
        _answer.TrySetException(new FrameRefusedException(status, reason));
    }

    internal void GiveUp() => _answer.TrySetCanceled(CancellationToken.None);

    private void Answer()
    {
        if (_isAnswered)
            throw new InvalidOperationException("The offer is already answered.");
        _isAnswered = true;
    }
}
