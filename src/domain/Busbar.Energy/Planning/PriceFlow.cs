namespace Busbar.Energy.Planning;

/// <summary>A flow from slots to cars that is opened slot by slot; opening a slot never lowers the total of another.</summary>
internal sealed class PriceFlow
{
    /// <summary>Energy below this many kWh is rounding.</summary>
    private const double Tolerance = 1e-9;

    private readonly PriceCar[] _cars;
    private readonly double _slotCap;
    private readonly double _carCap;
    private readonly int[] _first;
    private readonly double[] _energy;
    private readonly double[] _unmet;
    private readonly double[] _total;
    private readonly bool[] _isOpen;
    private readonly int[] _closedLeft;
    private readonly int[] _carsOfSlot;
    private readonly int[] _firstOfSlot;
    private readonly int[] _parent;
    private readonly int[] _queue;
    private double _left;

    public PriceFlow(ReadOnlySpan<PriceCar> cars, int slots, double slotCap, double carCap)
    {
        _cars = cars.ToArray();
        _slotCap = slotCap;
        _carCap = carCap;
        _first = new int[_cars.Length + 1];
        _unmet = new double[_cars.Length];
        _closedLeft = new int[_cars.Length];
        _firstOfSlot = new int[slots + 1];
        for (var i = 0; i < _cars.Length; i++)
        {
            _first[i + 1] = _first[i] + _cars[i].Departure - _cars[i].Arrival;
            _unmet[i] = _cars[i].EnergyKwh;
            _left += _unmet[i];
            _closedLeft[i] = _cars[i].Departure - _cars[i].Arrival;
            for (var slot = _cars[i].Arrival; slot < _cars[i].Departure; slot++)
            {
                _firstOfSlot[slot + 1]++;
            }
        }

        _energy = new double[_first[^1]];
        _total = new double[slots];
        _isOpen = new bool[slots];
        _parent = new int[slots];
        _queue = new int[slots];
        _carsOfSlot = ListCars(slots);
    }

    public double Unmet => _left;

    public double Total(int slot) => _total[slot];

    public double Energy(int car, int slot) =>
        slot < _cars[car].Arrival || slot >= _cars[car].Departure ? 0 : _energy[_first[car] + slot - _cars[car].Arrival];

    /// <summary>Fills <paramref name="slot"/> as far as the cars and the cap allow.</summary>
    public void Open(int slot)
    {
        _isOpen[slot] = true;
        FillDirectly(slot);
        while (_left > Tolerance && _slotCap - _total[slot] > Tolerance && Reroute(slot))
        {
        }
    }

    private int[] ListCars(int slots)
    {
        for (var slot = 0; slot < slots; slot++)
        {
            _firstOfSlot[slot + 1] += _firstOfSlot[slot];
        }

        var next = _firstOfSlot.AsSpan(0, slots).ToArray();
        var list = new int[_firstOfSlot[slots]];
        for (var i = 0; i < _cars.Length; i++)
        {
            for (var slot = _cars[i].Arrival; slot < _cars[i].Departure; slot++)
            {
                list[next[slot]++] = i;
            }
        }

        return list;
    }

    private ReadOnlySpan<int> CarsOf(int slot) => _carsOfSlot.AsSpan(_firstOfSlot[slot], _firstOfSlot[slot + 1] - _firstOfSlot[slot]);

    private ref double At(int car, int slot) => ref _energy[_first[car] + slot - _cars[car].Arrival];

    /// <summary>Serves cars with the least choice left first, so that few have to be moved later.</summary>
    private void FillDirectly(int slot)
    {
        var present = CarsOf(slot);
        var keys = new double[present.Length];
        var order = present.ToArray();
        var wanted = 0.0;
        for (var p = 0; p < present.Length; p++)
        {
            var car = present[p];
            _closedLeft[car]--;
            wanted += Math.Min(_carCap, _unmet[car]);
            keys[p] = (_closedLeft[car] * _carCap) - _unmet[car];
        }

        if (wanted > _slotCap)
        {
            Array.Sort(keys, order);
        }

        foreach (var car in order)
        {
            var more = Math.Min(Math.Min(_carCap, _unmet[car]), _slotCap - _total[slot]);
            if (more > 0)
            {
                Give(car, slot, more);
                _total[slot] += more;
            }
        }
    }

    private void Give(int car, int slot, double more)
    {
        At(car, slot) += more;
        _unmet[car] -= more;
        _left -= more;
    }

    /// <summary>
    /// Searches breadth first for slots whose cars can move over to <paramref name="source"/>, until one is found that a car with
    /// unmet demand can use, and moves energy along the way. False when no such way exists: the slot holds its most.
    /// </summary>
    private bool Reroute(int source)
    {
        Array.Fill(_parent, -1);
        _parent[source] = source;
        _queue[0] = source;
        var count = 1;
        var unseen = FullSlots();
        for (var head = 0; head < count; head++)
        {
            var slot = _queue[head];
            if (slot != source && Appetite(slot) > Tolerance)
            {
                Push(source, slot);
                return true;
            }

            for (var u = unseen.Count - 1; u >= 0; u--)
            {
                if (CanMove(slot, unseen[u]))
                {
                    _parent[unseen[u]] = slot;
                    _queue[count++] = unseen[u];
                    unseen.RemoveAt(u);
                }
            }
        }

        return false;
    }

    /// <summary>A slot with room of its own needs nobody to leave it: only full ones are worth a way through.</summary>
    private List<int> FullSlots()
    {
        var full = new List<int>();
        for (var slot = 0; slot < _total.Length; slot++)
        {
            if (_isOpen[slot] && _slotCap - _total[slot] <= Tolerance)
            {
                full.Add(slot);
            }
        }

        return full;
    }

    private bool CanMove(int to, int from)
    {
        foreach (var car in CarsOf(to))
        {
            if (from >= _cars[car].Arrival && from < _cars[car].Departure
                && _carCap - At(car, to) > Tolerance && At(car, from) > Tolerance)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How much cars with unmet demand could still take in a slot if it had room.</summary>
    private double Appetite(int slot)
    {
        var sum = 0.0;
        foreach (var car in CarsOf(slot))
        {
            sum += Math.Max(0, Math.Min(_carCap - At(car, slot), _unmet[car]));
        }

        return sum;
    }

    private void Push(int source, int sink)
    {
        var amount = Math.Min(_slotCap - _total[source], Appetite(sink));
        for (var slot = sink; slot != source; slot = _parent[slot])
        {
            amount = Math.Min(amount, Movable(_parent[slot], slot));
        }

        Feed(sink, amount);
        for (var slot = sink; slot != source; slot = _parent[slot])
        {
            Move(_parent[slot], slot, amount);
        }

        _total[source] += amount;
    }

    private double Movable(int to, int from)
    {
        var sum = 0.0;
        foreach (var car in CarsOf(to))
        {
            if (from >= _cars[car].Arrival && from < _cars[car].Departure)
            {
                sum += Math.Min(_carCap - At(car, to), At(car, from));
            }
        }

        return sum;
    }

    private void Feed(int slot, double amount)
    {
        foreach (var car in CarsOf(slot))
        {
            var more = Math.Min(amount, Math.Min(_carCap - At(car, slot), _unmet[car]));
            if (more > 0)
            {
                Give(car, slot, more);
                amount -= more;
            }
        }
    }

    private void Move(int to, int from, double amount)
    {
        foreach (var car in CarsOf(to))
        {
            if (from < _cars[car].Arrival || from >= _cars[car].Departure)
            {
                continue;
            }

            var moved = Math.Min(amount, Math.Min(_carCap - At(car, to), At(car, from)));
            if (moved > 0)
            {
                At(car, to) += moved;
                At(car, from) -= moved;
                amount -= moved;
            }
        }
    }
}
