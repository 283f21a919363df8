using Busbar.Ocpi.Security;

namespace Busbar.Ocpi.Client;

/// <summary>What stands before the calls to one peer: its circuit, and how many calls are under way.</summary>
internal sealed class PeerGate(OcpiHttpOptions options, TimeProvider clock)
{
    private readonly CircuitBreaker _circuit = new(options.FailuresToOpen, options.Pause, clock);
    private int _underWay;

    public bool IsOpen => _circuit.IsOpen;

    /// <summary>Asks for a call; whoever gets it calls <see cref="Leave"/>.</summary>
    public OcpiFailure Enter()
    {
        if (Interlocked.Increment(ref _underWay) > options.MaxConcurrentCalls)
        {
            Interlocked.Decrement(ref _underWay);
            return OcpiFailure.Busy;
        }

        if (!_circuit.TryEnter())
        {
            Interlocked.Decrement(ref _underWay);
            return OcpiFailure.CircuitOpen;
        }

        return OcpiFailure.None;
    }

    /// <summary>Ends a call; null says nothing about the peer.</summary>
    public void Leave(bool? hasFailed)
    {
        Interlocked.Decrement(ref _underWay);
        if (hasFailed is { } failed)
        {
            _circuit.Leave(failed);
        }
        else
        {
            _circuit.Abandon();
        }
    }
}
