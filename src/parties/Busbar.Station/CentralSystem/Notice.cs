using Busbar.Station.DeviceModel;
using Busbar.Station.Diagnostics;
using Busbar.Station.Display;
using Busbar.Station.Evses;
using Busbar.Station.Firmware;
using Busbar.Station.Metering;
using Busbar.Station.Reservation;
using Busbar.Station.Security;
using Busbar.Station.SmartCharging;

namespace Busbar.Station.CentralSystem;

/// <summary>Something the station tells its CSMS outside transactions.</summary>
internal abstract record Notice
{
    private Notice()
    {
    }

    /// <summary>How an EVSE stands; EVSE 0 is the station as a whole, which only 1.6 reports.</summary>
    internal sealed record Status(int EvseId, int ConnectorId, EvseStatus Value, bool IsPlugged, string? Fault, DateTimeOffset At) : Notice;

    internal sealed record Readings(int EvseId, IReadOnlyList<MeterSample> Samples, string? TransactionId) : Notice;

    internal sealed record SecurityEvent(string Type, DateTimeOffset At, string? Detail) : Notice;

    internal sealed record FirmwareStatus(FirmwareStage Stage, int? RequestId) : Notice;

    internal sealed record LogStatus(LogStage Stage, int? RequestId, bool IsDiagnostics) : Notice;

    internal sealed record ReservationEnded(int ReservationId, ReservationEnd Why) : Notice;

    internal sealed record Report(int RequestId, int Page, bool HasMore, DateTimeOffset At, IReadOnlyList<ReportedVariable> Variables) : Notice;

    internal sealed record MonitoringReport(
        int RequestId, int Page, bool HasMore, DateTimeOffset At, IReadOnlyList<VariableMonitor> Monitors) : Notice;

    internal sealed record Events(int Page, bool HasMore, DateTimeOffset At, IReadOnlyList<MonitorEvent> Items) : Notice;

    internal sealed record Profiles(int RequestId, int EvseId, string Source, bool HasMore, IReadOnlyList<ChargingProfile> Items) : Notice;

    internal sealed record Messages(int RequestId, bool HasMore, IReadOnlyList<DisplayMessage> Items) : Notice;

    internal sealed record CustomerData(int RequestId, int Page, bool HasMore, DateTimeOffset At, string Data) : Notice;

    internal sealed record SignCertificate(string Csr, CertificateUse Use, int? RequestId) : Notice;

    internal sealed record PriorityCharging(string TransactionId, bool IsActive) : Notice;

    /// <summary>What a car will take of the schedules it was offered.</summary>
    internal sealed record VehicleSchedule(int EvseId, DateTimeOffset At, Busbar.Energy.Profiles.ChargingSchedule Schedule) : Notice;

    /// <summary>A vendor's own message.</summary>
    internal sealed record VendorData(string VendorId, string? MessageId, string? Data) : Notice;
}
