using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Operator.Certificates;
using Busbar.Operator.ChargingProfiles;
using Busbar.Operator.FileTransfers;
using Busbar.Operator.LocalLists;
using Busbar.Operator.Reservations;
using Busbar.Storage;

namespace Busbar.Operator.RemoteControl;

/// <summary>What the operator knows of a station after the station took an order. Written in one commit with the command's outcome.</summary>
internal static class Aftermath
{
    public static void Keep(IUnitOfWork unit, StationId station, StationOrder order, OrderResult result, DateTimeOffset now)
    {
        if (result.ListVersion is { } version)
            LocalListStore.Report(unit, station, version, now);
        if (result.Certificates is { } certificates && order is StationOrder.GetInstalledCertificateIds question)
            CertificateBook.Replace(unit, station, question.Uses, certificates, now);
        if (result.Outcome is CommandOutcome.Accepted)
            KeepAccepted(unit, station, order, now);
    }

    private static void KeepAccepted(IUnitOfWork unit, StationId station, StationOrder order, DateTimeOffset now)
    {
        switch (order)
        {
            case StationOrder.SendLocalList o:
                LocalListStore.Keep(unit, station, o, now);
                break;
            case StationOrder.ReserveNow o:
                ReservationBook.Hold(unit, station, o, now);
                break;
            case StationOrder.CancelReservation o:
                ReservationBook.Settle(unit, station, o.ReservationId, ReservationBook.Cancelled, now);
                break;
            case StationOrder.SetChargingProfile o:
                ProfileShelf.Put(unit, station, o.Evse, o.Profile, "CSO", now);
                break;
            case StationOrder.ClearChargingProfile o:
                ProfileShelf.Clear(unit, station, o);
                break;
            case StationOrder.UpdateFirmware or StationOrder.GetLog:
                TransferBoard.Begin(unit, station, order, now);
                break;
            case StationOrder.DeleteCertificate o:
                CertificateBook.Remove(unit, station, o.Certificate);
                break;
            case StationOrder.CertificateSigned o:
                CertificateBook.Settle(unit, station, o.Use ?? CertificateUses.Station, CertificateBook.Signed, now);
                break;
        }
    }
}
