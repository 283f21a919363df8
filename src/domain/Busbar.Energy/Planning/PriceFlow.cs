namespace Busbar.Energy.Planning;

/// <summary>A flow from slots to cars that is opened slot by slot; opening a slot never lowers the total of another.</summary>
internal sealed class PriceFlow
{
    /// <summary>Energy below this many kWh is rounding.</summary>
    private const double Tolerance = 1e-9;

    private readonly PriceCar[] cars;
    private readonly double slotCap;
    private readonly double carCap;
    private readonly int[] first;
    private readonly double[] energy;
    private readonly double[] unmet;
    private readonly double[] total;
    private readonly bool[] isOpen;
    private readonly int[] closedLeft;
    private readonly int[] carsOfSlot;
    private readonly int[] firstOfSlot;
    private readonly int[] parent;
    private readonly int[] queue;
    private double left;

    public PriceFlow(ReadOnlySpan<PriceCar> cars, int slots, double slotCap, double carCap)
    {
        this.cars = cars.ToArray();
        this.slotCap = slotCap;
        this.carCap = carCap;
        first = new int[cars.Length + 1];
        unmet = new double[cars.Length];
        closedLeft = new int[cars.Length];
        firstOfSlot = new int[slots + 1];
        for (var i = 0; i < cars.Length; i++)
        {
            first[i + 1] = first[i] + cars[i].Departure - cars[i].Arrival;
            unmet[i] = cars[i].EnergyKwh;
            left += unmet[i];
            closedLeft[i] = cars[i].Departure - cars[i].Arrival;
            for (var slot = cars[i].Arrival; slot < cars[i].Departure; slot++)
            {
                firstOfSlot[slot + 1]++;
            }
        }

        energy = new double[first[^1]];
        total = new double[slots];
        isOpen = new bool[slots];
        parent = new int[slots];
        queue = new int[slots];
        carsOfSlot = ListCars(slots);
    }

    public double Unmet => left;

    public double Total(int slot) => total[slot];

    public double Energy(int car, int slot) =>
        slot < cars[car].Arrival || slot >= cars[car].Departure ? 0 : energy[first[car] + slot - cars[car].Arrival];

    /// <summary>Fills <paramref name="slot"/> as far as the cars and the cap allow.</summary>
    public void Open(int slot)
    {
        isOpen[slot] = true;
        FillDirectly(slot);
        while (left > Tolerance && slotCap - total[slot] > Tolerance && Reroute(slot))
        {
        }
    }

    private int[] ListCars(int slots)
    {
        for (var slot = 0; slot < slots; slot++)
        {
            firstOfSlot[slot + 1] += firstOfSlot[slot];
        }

        var next = firstOfSlot.AsSpan(0, slots).ToArray();
        var list = new int[firstOfSlot[slots]];
        for (var i = 0; i < cars.Length; i++)
        {
            for (var slot = cars[i].Arrival; slot < cars[i].Departure; slot++)
            {
                list[next[slot]++] = i;
            }
        }

        return list;
    }

    private ReadOnlySpan<int> CarsOf(int slot) => carsOfSlot.AsSpan(firstOfSlot[slot], firstOfSlot[slot + 1] - firstOfSlot[slot]);

    private ref double At(int car, int slot) => ref energy[first[car] + slot - cars[car].Arrival];

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
            closedLeft[car]--;
            wanted += Math.Min(carCap, unmet[car]);
            keys[p] = (closedLeft[car] * carCap) - unmet[car];
        }

        if (wanted > slotCap)
        {
            Array.Sort(keys, order);
        }

        foreach (var car in order)
        {
            var more = Math.Min(Math.Min(carCap, unmet[car]), slotCap - total[slot]);
            if (more > 0)
            {
                Give(car, slot, more);
                total[slot] += more;
            }
        }
    }

    private void Give(int car, int slot, double more)
    {
        At(car, slot) += more;
        unmet[car] -= more;
        left -= more;
    }

    /// <summary>
    /// Searches breadth first for slots whose cars can move over to <paramref name="source"/>, until one is found that a car with
    /// unmet demand can use, and moves energy along the way. False when no such way exists: the slot holds its most.
    /// </summary>
    private bool Reroute(int source)
    {
        Array.Fill(parent, -1);
        parent[source] = source;
        queue[0] = source;
        var count = 1;
        var unseen = FullSlots();
        for (var head = 0; head < count; head++)
        {
            var slot = queue[head];
            if (slot != source && Appetite(slot) > Tolerance)
            {
                Push(source, slot);
                return true;
            }

            for (var u = unseen.Count - 1; u >= 0; u--)
            {
                if (CanMove(slot, unseen[u]))
                {
                    parent[unseen[u]] = slot;
                    queue[count++] = unseen[u];
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
        for (var slot = 0; slot < total.Length; slot++)
        {
            if (isOpen[slot] && slotCap - total[slot] <= Tolerance)
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
            if (from >= cars[car].Arrival && from < cars[car].Departure
                && carCap - At(car, to) > Tolerance && At(car, from) > Tolerance)
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
            sum += Math.Max(0, Math.Min(carCap - At(car, slot), unmet[car]));
        }

        return sum;
    }

    private void Push(int source, int sink)
    {
        var amount = Math.Min(slotCap - total[source], Appetite(sink));
        for (var slot = sink; slot != source; slot = parent[slot])
        {
            amount = Math.Min(amount, Movable(parent[slot], slot));
        }

        Feed(sink, amount);
        for (var slot = sink; slot != source; slot = parent[slot])
        {
            Move(parent[slot], slot, amount);
        }

        total[source] += amount;
    }

    private double Movable(int to, int from)
    {
        var sum = 0.0;
        foreach (var car in CarsOf(to))
        {
            if (from >= cars[car].Arrival && from < cars[car].Departure)
            {
                sum += Math.Min(carCap - At(car, to), At(car, from));
            }
        }

        return sum;
    }

    private void Feed(int slot, double amount)
    {
        foreach (var car in CarsOf(slot))
        {
            var more = Math.Min(amount, Math.Min(carCap - At(car, slot), unmet[car]));
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
            if (from < cars[car].Arrival || from >= cars[car].Departure)
            {
                continue;
            }

            var moved = Math.Min(amount, Math.Min(carCap - At(car, to), At(car, from)));
            if (moved > 0)
            {
                At(car, to) += moved;
                At(car, from) -= moved;
                amount -= moved;
            }
        }
    }
}
