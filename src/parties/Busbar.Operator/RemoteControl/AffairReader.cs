using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;

namespace Busbar.Operator.RemoteControl;

/// <summary>Reads orders about reservations, charging profiles, files and certificates.</summary>
internal static class AffairReader
{
    public static StationOrder? Read(string kind, Arguments read, Func<int> newNumber) => kind switch
    {
        "ReserveNow" => Reserve(read, newNumber),
        "CancelReservation" => read.Int("reservationId") is { } reservation
            ? new StationOrder.CancelReservation(reservation)
            : read.Missing("reservationId"),
        "SetChargingProfile" => read.Raw("profile") is { } profile
            ? new StationOrder.SetChargingProfile(read.Evse() ?? EvseId.Station, profile)
            : read.Missing("profile"),
        "ClearChargingProfile" => new StationOrder.ClearChargingProfile(read.Int("profileId"), Filter(read)),
        "GetChargingProfiles" => new StationOrder.GetChargingProfiles(
            read.Int("requestId") ?? newNumber(), read.Int("profileId") is { } id ? [id] : [], Filter(read)),
        "GetCompositeSchedule" => read.Int("durationSeconds") is { } duration
            ? new StationOrder.GetCompositeSchedule(read.Evse() ?? EvseId.Station, duration, read.Text("unit"))
            : read.Missing("durationSeconds"),
        "UpdateFirmware" => Firmware(read, newNumber),
        "GetLog" => read.Text("location") is { } location
            ? new StationOrder.GetLog(read.Int("requestId") ?? newNumber(), read.Text("logType") ?? "DiagnosticsLog", location)
            {
                From = read.Time("from"),
                Until = read.Time("until"),
                Retries = Retries(read),
            }
            : read.Missing("location"),
        "InstallCertificate" => read.Text("use") is { } use && read.Text("certificate") is { } certificate
            ? new StationOrder.InstallCertificate(use, certificate)
            : read.Missing("use and certificate"),
        "DeleteCertificate" => Hash(read) is { } hash
            ? new StationOrder.DeleteCertificate(hash)
            : read.Missing("hashAlgorithm, issuerNameHash, issuerKeyHash and serialNumber"),
        "GetInstalledCertificateIds" => new StationOrder.GetInstalledCertificateIds(read.Texts("uses", "use")),
        "CertificateSigned" => read.Text("chain") is { } chain
            ? new StationOrder.CertificateSigned(chain, read.Text("use"), read.Int("requestId"))
            : read.Missing("chain"),
        _ => null,
    };

    private static StationOrder? Reserve(Arguments read, Func<int> newNumber)
    {
        if (read.Text("idToken", "idTag") is not { } token || read.Time("expiresAt") is not { } end)
            return read.Missing("idToken and expiresAt");
        return new StationOrder.ReserveNow(
            read.Int("reservationId") ?? newNumber(), new IdToken(token, read.Text("tokenType") ?? IdToken.UnknownType), end, read.Evse())
        {
            Group = read.Text("group") is { } group ? new IdToken(group) : null,
            ConnectorType = read.Text("connectorType"),
        };
    }

    private static StationOrder? Firmware(Arguments read, Func<int> newNumber)
    {
        if (read.Text("location") is not { } location || read.Time("retrieveAt") is not { } retrieveAt)
            return read.Missing("location and retrieveAt");
        return new StationOrder.UpdateFirmware(read.Int("requestId") ?? newNumber(), location, retrieveAt)
        {
            InstallAt = read.Time("installAt"),
            SigningCertificate = read.Text("signingCertificate"),
            Signature = read.Text("signature"),
            Retries = Retries(read),
        };
    }

    private static Retries Retries(Arguments read) => new(read.Int("retries"), read.Int("retryIntervalSeconds"));

    private static ProfileFilter Filter(Arguments read) => new(read.Evse(), read.Text("purpose"), read.Int("stackLevel"));

    private static CertificateHash? Hash(Arguments read) =>
        read.Text("hashAlgorithm") is { } algorithm && read.Text("issuerNameHash") is { } name
        && read.Text("issuerKeyHash") is { } key && read.Text("serialNumber") is { } serial
            ? new CertificateHash(algorithm, name, key, serial)
            : null;
}
