namespace Busbar.Charging.Ledger;

/// <summary>The value that stands first in the session's order, however values arrive.</summary>
internal struct Earliest<T>
    where T : struct
{
    private EventOrder _order;

    public T? Value { get; private set; }

    public void Offer(EventOrder order, T? value)
    {
        if (value is null || (Value is not null && order.CompareTo(_order) > 0))
            return;
        Value = value;
        _order = order;
    }
}
