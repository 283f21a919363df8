using System.Globalization;
using Busbar.Station.DeviceModel;
using Busbar.Station.Evses;

namespace Busbar.Station;

// The variables whose value is what the station is at the moment.
internal sealed partial class StationCore
{
    private string? LiveValue(VariableName name) => name switch
    {
        { EvseId: { } evseId } => Find(evseId) is { } unit ? LiveValue(name, unit) : null,
        { Component: var c } when c.Equals("ChargingStation", StringComparison.OrdinalIgnoreCase) => StationValue(name.Variable),
        _ => (name.Component.ToLowerInvariant(), name.Variable.ToLowerInvariant(), name.Instance) switch
        {
            ("localauthlistctrlr", "entries", _) => Text(List.Count),
            ("smartchargingctrlr", "entries", _) => Text(Profiles.Installed.Count),
            ("displaymessagectrlr", "displaymessages", _) => Text(Display.Count),
            ("securityctrlr", "certificateentries", _) => Text(Certificates.Count),
            ("securityctrlr", "identity", _) => Settings.Id,
            ("securityctrlr", "securityprofile", _) => Text(Settings.SecurityProfile),
            ("clockctrlr", "datetime", _) => Now.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            ("internalctrlr", "outboxmessages", _) => Text(Outbox.Count),
            ("ocpp16legacyctrlr", "numberofconnectors", _) => Text(Evses.Count),
            _ => null,
        },
    };

    private string? StationValue(string variable) => variable.ToLowerInvariant() switch
    {
        "model" => Settings.Model,
        "vendorname" => Settings.Vendor,
        "serialnumber" => Settings.SerialNumber,
        "firmwareversion" => Firmware.Version,
        "availabilitystate" => IsOperative ? "Available" : "Unavailable",
        "problem" => Flag(Evses.Any(e => e.FaultCode is not null)),
        _ => null,
    };

    private string? LiveValue(VariableName name, EvseUnit unit) => name.Variable.ToLowerInvariant() switch
    {
        "availabilitystate" => AvailabilityWord(name.ConnectorId is { } c ? unit.StatusOf(c) : unit.State.Status, unit),
        "problem" => Flag(unit.FaultCode is not null),
        "power" => Number(unit.Reading.PowerWatts),
        "supplyphases" => Text(unit.Settings.Phases),
        "connectortype" => unit.Settings.ConnectorType,
        "iso15118evseid" => $"{Variables.Text("ISO15118Ctrlr", "SeccId")}*E{unit.Id}",
        _ => null,
    };

    /// <summary>The five words of 2.x for the nine of 1.6.</summary>
    internal static string AvailabilityWord(EvseStatus status, EvseUnit unit) => status switch
    {
        EvseStatus.Available => "Available",
        EvseStatus.Preparing when !unit.State.IsPlugged => "Available",
        EvseStatus.Reserved => "Reserved",
        EvseStatus.Unavailable => "Unavailable",
        EvseStatus.Faulted => "Faulted",
        _ => "Occupied",
    };

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Flag(bool value) => value ? "true" : "false";
}
