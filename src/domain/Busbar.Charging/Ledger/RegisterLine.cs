namespace Busbar.Charging.Ledger;

/// <summary>The readings of one energy register over a session, kept in order however they arrive.</summary>
internal sealed class RegisterLine
{
    private readonly List<Reading> _readings = [];
    private int _descents;

    public int Count => _readings.Count;

    public Reading this[int index] => _readings[index];

    /// <summary>Whether any reading is lower than the one before it.</summary>
    public bool WentBack => _descents > 0;

    public void Add(Reading reading)
    {
        var index = _readings.BinarySearch(reading);
        if (index >= 0)
            return;
        index = ~index;
        if (index > 0)
            _descents += Descends(_readings[index - 1], reading);
        if (index < _readings.Count)
            _descents += Descends(reading, _readings[index]);
        if (index > 0 && index < _readings.Count)
            _descents -= Descends(_readings[index - 1], _readings[index]);
        _readings.Insert(index, reading);
    }

    private static int Descends(in Reading earlier, in Reading later) => later.WattHours < earlier.WattHours ? 1 : 0;

    /// <summary>One reading: the event's order, then the sample's time and place in the event.</summary>
    internal readonly record struct Reading(EventOrder Order, long AtTicks, int Index, decimal WattHours, bool IsSample) : IComparable<Reading>
    {
        public int CompareTo(Reading other)
        {
            var byOrder = Order.CompareTo(other.Order);
            if (byOrder != 0)
                return byOrder;
            var byTime = AtTicks.CompareTo(other.AtTicks);
            if (byTime != 0)
                return byTime;
            var byIndex = Index.CompareTo(other.Index);
            return byIndex != 0 ? byIndex : WattHours.CompareTo(other.WattHours);
        }
    }
}
