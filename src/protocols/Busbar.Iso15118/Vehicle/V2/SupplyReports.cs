using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>What a station tells, as numbers.</summary>
internal static class SupplyReports
{
    internal static SupplyReport? Of(EvseChargeParameter parameter) => parameter switch
    {
        AcEvseChargeParameter ac => With(ac.AcEvseStatus) with { MostVolts = ac.EvseNominalVoltage.Number(), MostAmperes = ac.EvseMaxCurrent.Number() },
        DcEvseChargeParameter dc => With(dc.DcEvseStatus) with
        {
            MostVolts = dc.EvseMaximumVoltageLimit.Number(),
            MostAmperes = dc.EvseMaximumCurrentLimit.Number(),
            MostWatts = dc.EvseMaximumPowerLimit.Number(),
        },
        _ => null,
    };

    internal static SupplyReport With(EvseStatus status) => new()
    {
        Notice = NoticeOf(status),
        NoticeWithin = TimeSpan.FromSeconds(status.NotificationMaxDelay),
    };

    internal static MeterReading? Of(MeterInfo? meter, DateTimeOffset now) => meter is null ? null : new MeterReading(
        meter.MeterId, meter.MeterReading ?? 0, 0, meter.TMeter is { } at and >= 0 and < 253_402_300_800 ? DateTimeOffset.FromUnixTimeSeconds(at) : now, meter.SigMeterReading);

    // A station that is broken wants the car to stop, whatever else it says.
    private static SupplyNotice NoticeOf(EvseStatus status)
    {
        if (status is DcEvseStatus { EvseStatusCode: DcEvseStatusCode.EvseShutdown or DcEvseStatusCode.EvseEmergencyShutdown or DcEvseStatusCode.EvseMalfunction or DcEvseStatusCode.EvseUtilityInterruptEvent }
            or AcEvseStatus { Rcd: true })
        {
            return SupplyNotice.Stop;
        }

        return status.EvseNotification switch
        {
            EvseNotification.StopCharging => SupplyNotice.Stop,
            EvseNotification.ReNegotiation => SupplyNotice.RenegotiateSchedule,
            _ => SupplyNotice.None,
        };
    }
}
