using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Busbar.Station.SmartCharging;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

// Smart charging (K).
internal static partial class Routes21
{
    private static void AddSmartCharging(MessageRoutes routes) => routes
        .Answer<Msg.SetChargingProfileRequest, Msg.SetChargingProfileResponse>((request, station) =>
        {
            var refusal = station.Install(request.EvseId, Translation.FromWire(request.ChargingProfile));
            return new Msg.SetChargingProfileResponse
            {
                Status = refusal is null ? Msg.ChargingProfileStatus.Accepted : Msg.ChargingProfileStatus.Rejected,
                StatusInfo = Translation.Info(refusal?.ReasonCode, refusal?.Text),
            };
        })
        .Answer<Msg.ClearChargingProfileRequest, Msg.ClearChargingProfileResponse>((request, station) => new Msg.ClearChargingProfileResponse
        {
            Status = station.ClearProfiles(Filter(request)) > 0
                ? Msg.ClearChargingProfileStatus.Accepted
                : Msg.ClearChargingProfileStatus.Unknown,                                     // (OCPP 2.0.1 K10.FR.01)
        })
        .Answer<Msg.GetChargingProfilesRequest, Msg.GetChargingProfilesResponse>((request, station) => new Msg.GetChargingProfilesResponse
        {
            Status = ProfileReports.Send(station, request.RequestId, Filter(request), request.ChargingProfile.ChargingLimitSource)
                ? Msg.GetChargingProfileStatus.Accepted
                : Msg.GetChargingProfileStatus.NoProfiles,
        })
        .Answer<Msg.GetCompositeScheduleRequest, Msg.GetCompositeScheduleResponse>((request, station) =>
        {
            var unit = request.ChargingRateUnit is { } asked ? Spelling.To<RateUnit>(asked) : (RateUnit?)null;
            var schedule = station.Power.Composite(request.EvseId, request.Duration, unit);
            return new Msg.GetCompositeScheduleResponse
            {
                Status = schedule is null ? Msg.GenericStatus.Rejected : Msg.GenericStatus.Accepted, // (OCPP 2.0.1 K08.FR.05)
                Schedule = schedule is null ? null : ToWire(schedule),
                StatusInfo = schedule is null ? Translation.Info("UnknownEvse") : null,
            };
        })
        .Answer<Msg.UpdateDynamicScheduleRequest, Msg.UpdateDynamicScheduleResponse>((request, station) => new Msg.UpdateDynamicScheduleResponse
        {
            Status = station.UpdateDynamic(request.ChargingProfileId, request.ScheduleUpdate.Limit, request.ScheduleUpdate.Setpoint)
                ? Msg.ChargingProfileStatus.Accepted
                : Msg.ChargingProfileStatus.Rejected,                                         // (OCPP 2.1 K28.FR.05)
        })
        .Answer<Msg.UsePriorityChargingRequest, Msg.UsePriorityChargingResponse>((request, station) => new Msg.UsePriorityChargingResponse
        {
            Status = !station.PriorityCharging.Set(request.TransactionId, request.Activate)
                ? Msg.PriorityChargingStatus.Rejected
                : station.Profiles.Installed.Any(p => p.Profile.Purpose == ProfilePurpose.PriorityCharging)
                    ? Msg.PriorityChargingStatus.Accepted
                    : Msg.PriorityChargingStatus.NoProfile,                                   // (OCPP 2.1 K21.FR.02)
        })
        .Answer<Msg.NotifyAllowedEnergyTransferRequest, Msg.NotifyAllowedEnergyTransferResponse>((request, station) =>
            new Msg.NotifyAllowedEnergyTransferResponse
            {
                // The simulated power electronics only charge: feeding back is not theirs to allow.
                Status = station.FindTransaction(request.TransactionId) is not null && !request.AllowedEnergyTransfer.Any(m => m.ToString().Contains("BPT", StringComparison.Ordinal))
                    ? Msg.NotifyAllowedEnergyTransferStatus.Accepted
                    : Msg.NotifyAllowedEnergyTransferStatus.Rejected,
            })
        // There is no secondary-reserve control in this station (V2XChargingCtrlr.Available is false).
        .Answer<Msg.AfrrSignalRequest, Msg.AfrrSignalResponse>((_, _) => new Msg.AfrrSignalResponse
        {
            Status = Msg.GenericStatus.Rejected,
            StatusInfo = Translation.Info("UnsupportedRequest"),
        });

    private static ProfileFilter Filter(Msg.ClearChargingProfileRequest request) => new()
    {
        Ids = request.ChargingProfileId is { } id ? [id] : null,
        EvseId = request.ChargingProfileCriteria?.EvseId,
        StackLevel = request.ChargingProfileCriteria?.StackLevel,
        Purpose = request.ChargingProfileCriteria?.ChargingProfilePurpose is { } purpose ? Spelling.To<ProfilePurpose>(purpose) : null,
    };

    private static ProfileFilter Filter(Msg.GetChargingProfilesRequest request) => new()
    {
        Ids = request.ChargingProfile.ChargingProfileId,
        EvseId = request.EvseId,
        StackLevel = request.ChargingProfile.StackLevel,
        Purpose = request.ChargingProfile.ChargingProfilePurpose is { } purpose ? Spelling.To<ProfilePurpose>(purpose) : null,
    };

    private static Msg.CompositeSchedule ToWire(CompositeSchedule schedule) => new()
    {
        EvseId = schedule.EvseId,
        Duration = schedule.DurationSeconds,
        ScheduleStart = schedule.Start,
        ChargingRateUnit = Spelling.To<Msg.ChargingRateUnit>(schedule.Unit),
        ChargingSchedulePeriod = schedule.Periods.Select(Translation.ToWire).ToArray(),
    };
}
