namespace Busbar.Utility.Notifications;

/// <summary>What waits for one address. It is awake while a worker or a timer has it.</summary>
internal sealed class Mailbox(Uri address)
{
    private readonly Lock _gate = new();
    private readonly Queue<Delivery> _waiting = new(1);
    private bool _isAwake;

    public Uri Address { get; } = address;

    /// <summary>The attempts in a row that failed.</summary>
    public int Failures { get; private set; }

    /// <summary>What wakes the mailbox after a failure.</summary>
    public ITimer? Timer { get; set; }

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>The delivery that is next; the mailbox is awake and has one.</summary>
    public Delivery Head
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Peek();
            }
        }
    }

    /// <summary>Adds a delivery if there is room.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="most">How many may wait.</param>
    /// <param name="isWoken">Whether the mailbox slept and must now be served.</param>
    public bool TryAdd(Delivery delivery, int most, out bool isWoken)
    {
        lock (_gate)
        {
            isWoken = false;
            if (_waiting.Count >= most)
            {
                return false;
            }

            _waiting.Enqueue(delivery);
            isWoken = !_isAwake;
            _isAwake = true;
            return true;
        }
    }

    /// <summary>The head is delivered.</summary>
    /// <returns>Whether there is more.</returns>
    public bool Succeeded()
    {
        lock (_gate)
        {
            Failures = 0;
            _waiting.Dequeue();
            _isAwake = _waiting.Count > 0;
            return _isAwake;
        }
    }

    /// <summary>An attempt failed.</summary>
    /// <param name="most">The attempts after which the address is broken.</param>
    /// <param name="dropped">How many deliveries are given up.</param>
    /// <returns>The failures so far where the head is to be tried again; null where the address is broken.</returns>
    public int? Failed(int most, out int dropped)
    {
        lock (_gate)
        {
            dropped = 0;
            if (++Failures < most)
            {
                return Failures;
            }

            dropped = _waiting.Count;
            _waiting.Clear();
            _isAwake = false;
            return null;
        }
    }
}
