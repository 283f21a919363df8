namespace Busbar.Charging.Ledger;

/// <summary>The value that stands last in the session's order, however values arrive.</summary>
internal struct Latest<T>
    where T : struct
{
    private EventOrder _order;
    private long _atTicks;

    public T? Value { get; private set; }

    public void Offer(EventOrder order, long atTicks, T value)
    {
        if (Value is not null && (order, atTicks).CompareTo((_order, _atTicks)) < 0)
            return;
        Value = value;
        _order = order;
        _atTicks = atTicks;
    }
}
