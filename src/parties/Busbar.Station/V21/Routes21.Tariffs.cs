using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Busbar.Station.Tariffs;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

// Tariffs (I) and payment (C).
internal static partial class Routes21
{
    private static void AddTariffs(MessageRoutes routes) => routes
        .Answer<Msg.SetDefaultTariffRequest, Msg.SetDefaultTariffResponse>((request, station) => new Msg.SetDefaultTariffResponse
        {
            Status = Spelling.To(station.Tariffs.SetDefault(Install(request.Tariff, request.EvseId), Elements(request.Tariff)), Msg.TariffSetStatus.Rejected),
        })
        .Answer<Msg.ChangeTransactionTariffRequest, Msg.ChangeTransactionTariffResponse>((request, station) => new Msg.ChangeTransactionTariffResponse
        {
            Status = Spelling.To(
                station.Tariffs.Change(request.TransactionId, Install(request.Tariff, 0), Elements(request.Tariff)), Msg.TariffChangeStatus.Rejected),
        })
        .Answer<Msg.GetTariffsRequest, Msg.GetTariffsResponse>((request, station) => Report(request.EvseId, station))
        .Answer<Msg.ClearTariffsRequest, Msg.ClearTariffsResponse>((request, station) =>
        {
            var cleared = station.Tariffs.Clear(request.TariffIds ?? [], request.EvseId);
            return new Msg.ClearTariffsResponse
            {
                ClearTariffsResult = cleared.Count == 0
                    ? [new Msg.ClearTariffsResult { Status = Msg.TariffClearStatus.NoTariff }]   // (OCPP 2.1 I09.FR.05)
                    : cleared.Select(c => new Msg.ClearTariffsResult
                    {
                        TariffId = c.TariffId,
                        Status = c.WasThere ? Msg.TariffClearStatus.Accepted : Msg.TariffClearStatus.NoTariff,
                    }).ToArray(),
            };
        })
        .Answer<Msg.NotifyWebPaymentStartedRequest, Msg.NotifyWebPaymentStartedResponse>((request, station) =>
        {
            station.Say("payment", $"a driver pays on the web for EVSE {request.EvseId}");
            return new Msg.NotifyWebPaymentStartedResponse();
        });

    private static InstalledTariff Install(Msg.Tariff tariff, int evseId) => new(tariff.TariffId, evseId, tariff.Currency, tariff.ValidFrom, tariff);

    private static int Elements(Msg.Tariff tariff) => new[]
    {
        tariff.Energy?.Prices.Count, tariff.ChargingTime?.Prices.Count, tariff.IdleTime?.Prices.Count, tariff.FixedFee?.Prices.Count,
    }.Max() ?? 0;

    private static Msg.GetTariffsResponse Report(int evseId, StationCore station)
    {
        if (evseId != 0 && station.Find(evseId) is null)
            return new Msg.GetTariffsResponse { Status = Msg.TariffGetStatus.Rejected };
        var defaults = station.Tariffs.Defaults.Where(t => evseId == 0 || t.EvseId == evseId || t.EvseId == 0)
            .GroupBy(t => (t.TariffId, t.ValidFrom))
            .Select(g => new Msg.TariffAssignment
            {
                TariffId = g.Key.TariffId,
                TariffKind = Msg.TariffKind.DefaultTariff,
                ValidFrom = g.Key.ValidFrom,
                EvseIds = g.Select(t => t.EvseId).Distinct().ToArray(),
            });
        var ofDrivers = station.Tariffs.OfTransactions
            .Select(t => (Tariff: t.Value, Unit: station.FindTransaction(t.Key)))
            .Where(t => t.Unit is not null && (evseId == 0 || t.Unit.Id == evseId))
            .Select(t => new Msg.TariffAssignment
            {
                TariffId = t.Tariff.TariffId,
                TariffKind = Msg.TariffKind.DriverTariff,
                EvseIds = [t.Unit!.Id],
                IdTokens = t.Unit.Transaction?.Token is { } token ? [token.Text] : null,
            });
        Msg.TariffAssignment[] assignments = [.. defaults, .. ofDrivers];
        return new Msg.GetTariffsResponse
        {
            Status = assignments.Length == 0 ? Msg.TariffGetStatus.NoTariff : Msg.TariffGetStatus.Accepted, // (OCPP 2.1 I08.FR.03)
            TariffAssignments = assignments.Length == 0 ? null : assignments,
        };
    }
}
