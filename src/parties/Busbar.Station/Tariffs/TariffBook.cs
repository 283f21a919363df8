namespace Busbar.Station.Tariffs;

/// <summary>A tariff as the CSMS gave it; the body is the version's own record (OCPP 2.1 I07).</summary>
internal sealed record InstalledTariff(string TariffId, int EvseId, string Currency, DateTimeOffset? ValidFrom, object Body);

/// <summary>How a change of a running transaction's tariff went.</summary>
internal enum TariffAnswer
{
    Accepted,
    Rejected,
    TooManyElements,
    ConditionNotSupported,
    DuplicateTariffId,
    TxNotFound,
    NoCurrencyChange,
}

/// <summary>The tariffs for local cost calculation (OCPP 2.1 I07 to I11).</summary>
internal sealed class TariffBook(StationCore station)
{
    /// <summary>One for each EVSE and validity, with room to spare.</summary>
    internal const int MostTariffs = 50;

    private readonly List<InstalledTariff> defaults = [];
    private readonly Dictionary<string, InstalledTariff> ofTransactions = [];

    internal IReadOnlyList<InstalledTariff> Defaults => defaults;

    internal IReadOnlyDictionary<string, InstalledTariff> OfTransactions => ofTransactions;

    internal TariffAnswer SetDefault(InstalledTariff tariff, int elements)
    {
        if (tariff.EvseId != 0 && station.Find(tariff.EvseId) is null)
            return TariffAnswer.Rejected;
        if (elements > station.Variables.Number("TariffCostCtrlr", "MaxElements", "Tariff"))
            return TariffAnswer.TooManyElements;                                              // (OCPP 2.1 I07.FR.13)
        if (defaults.Any(t => t.TariffId == tariff.TariffId && t.EvseId != tariff.EvseId && tariff.EvseId != 0))
            return TariffAnswer.DuplicateTariffId;                                            // (OCPP 2.1 I07.FR.15)
        defaults.RemoveAll(t => (tariff.EvseId == 0 || t.EvseId == tariff.EvseId) && t.ValidFrom == tariff.ValidFrom); // (OCPP 2.1 I07.FR.10)
        if (defaults.Count >= MostTariffs)
            return TariffAnswer.Rejected;
        defaults.Add(tariff);
        return TariffAnswer.Accepted;
    }

    internal TariffAnswer Change(string transactionId, InstalledTariff tariff, int elements)
    {
        if (station.FindTransaction(transactionId) is not { } unit)
            return TariffAnswer.TxNotFound;                                                   // (OCPP 2.1 I11.FR.01)
        if (elements > station.Variables.Number("TariffCostCtrlr", "MaxElements", "Tariff"))
            return TariffAnswer.TooManyElements;
        var before = ofTransactions.GetValueOrDefault(transactionId) ?? Applying(unit.Id);
        if (before is not null && before.Currency != tariff.Currency)
            return TariffAnswer.NoCurrencyChange;                                             // (OCPP 2.1 I11.FR.04)
        ofTransactions[transactionId] = tariff;
        station.Agenda.At(station.Now, () => unit.Report(Transactions.TriggerReason.TariffChanged));
        return TariffAnswer.Accepted;
    }

    /// <summary>Removes defaults by name or EVSE; the answer says of each whether it was there.</summary>
    internal IReadOnlyList<(string TariffId, bool WasThere)> Clear(IReadOnlyList<string> tariffIds, int? evseId)
    {
        var chosen = tariffIds.Count > 0
            ? tariffIds
            : [.. defaults.Where(t => evseId is null or 0 || t.EvseId == evseId).Select(t => t.TariffId).Distinct()];
        return [.. chosen.Select(id => (id, defaults.RemoveAll(t => t.TariffId == id && (evseId is null or 0 || t.EvseId == evseId)) > 0))];
    }

    internal void Forget(string transactionId) => ofTransactions.Remove(transactionId);

    private InstalledTariff? Applying(int evseId) => defaults
        .Where(t => t.EvseId == evseId || t.EvseId == 0)
        .Where(t => !(t.ValidFrom > station.Now))
        .OrderByDescending(t => t.EvseId != 0).ThenByDescending(t => t.ValidFrom).FirstOrDefault();
}
