namespace Busbar.Ocpi.Security;

/// <summary>Stops calling a peer that fails again and again, and tries it with one call after a while.</summary>
/// <param name="failures">How many failures in a row open the circuit.</param>
/// <param name="pause">How long it stays open.</param>
/// <param name="clock">The clock.</param>
internal sealed class CircuitBreaker(int failures, TimeSpan pause, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private int _failed;
    private long _openedAt;
    private bool _isProbing;

    /// <summary>Whether calls are refused now.</summary>
    public bool IsOpen
    {
        get
        {
            lock (_gate)
            {
                return _failed >= failures && (_isProbing || clock.GetElapsedTime(_openedAt) < pause);
            }
        }
    }

    /// <summary>Asks for a call; after the pause one call at a time is let through.</summary>
    public bool TryEnter()
    {
        lock (_gate)
        {
            if (_failed < failures)
            {
                return true;
            }

            if (_isProbing || clock.GetElapsedTime(_openedAt) < pause)
            {
                return false;
            }

            _isProbing = true;
            return true;
        }
    }

    /// <summary>Tells how a call that was let through ended.</summary>
    public void Leave(bool hasFailed)
    {
        lock (_gate)
        {
            _isProbing = false;
            _failed = hasFailed ? Math.Min(_failed + 1, failures) : 0;
            if (_failed >= failures)
            {
                _openedAt = clock.GetTimestamp();
            }
        }
    }

    /// <summary>Tells that a call that was let through was given up by its caller: it says nothing about the peer.</summary>
    public void Abandon()
    {
        lock (_gate)
        {
            _isProbing = false;
        }
    }
}
