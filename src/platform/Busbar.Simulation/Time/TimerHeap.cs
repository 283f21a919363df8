namespace Busbar.Simulation;

/// <summary>A four-way heap by (due, sequence) whose members know their place, so that a cancelled timer leaves at once: most are cancelled.</summary>
internal sealed class TimerHeap
{
    private const int Arity = 4; // shallower than two, and the children share a cache line

    private SimulationTimer[] _items = new SimulationTimer[16];

    public int Count { get; private set; }

    public SimulationTimer? First => Count == 0 ? null : _items[0];

    public void Add(SimulationTimer timer)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        Up(Count++, timer);
    }

    public void Remove(SimulationTimer timer)
    {
        var place = timer.Place;
        if (place < 0)
            return;
        timer.Place = -1;
        var last = _items[--Count];
        _items[Count] = null!;
        if (last == timer)
            return;
        if (place > 0 && IsBefore(last, _items[(place - 1) / Arity]))
            Up(place, last);
        else
            Down(place, last);
    }

    private void Up(int place, SimulationTimer timer)
    {
        while (place > 0)
        {
            var parent = (place - 1) / Arity;
            if (!IsBefore(timer, _items[parent]))
                break;
            Put(place, _items[parent]);
            place = parent;
        }

        Put(place, timer);
    }

    private void Down(int place, SimulationTimer timer)
    {
        while (true)
        {
            var first = place * Arity + 1;
            if (first >= Count)
                break;
            var least = first;
            for (var child = first + 1; child < Math.Min(first + Arity, Count); child++)
                if (IsBefore(_items[child], _items[least]))
                    least = child;
            if (!IsBefore(_items[least], timer))
                break;
            Put(place, _items[least]);
            place = least;
        }

        Put(place, timer);
    }

    private void Put(int place, SimulationTimer timer)
    {
        _items[place] = timer;
        timer.Place = place;
    }

    private static bool IsBefore(SimulationTimer a, SimulationTimer b)
        => a.Due != b.Due ? a.Due < b.Due : a.Sequence < b.Sequence;
}
