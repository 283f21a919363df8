using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Busbar.Station.SmartCharging;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Station.V16;

// Smart charging.
internal static partial class Routes16
{
    // A number that no transaction has stays one that no transaction has.
    private const string NoTransaction = "unknown";

    private static void AddSmartCharging(MessageRoutes routes) => routes
        .Answer<Msg.SetChargingProfileRequest, Msg.SetChargingProfileResponse>((request, station) => new Msg.SetChargingProfileResponse
        {
            Status = station.Install(
                request.ConnectorId, Translation.FromWire(request.CsChargingProfiles, number => Numbers(station).Find(number) ?? NoTransaction)) is null
                ? Msg.ChargingProfileStatus.Accepted
                : Msg.ChargingProfileStatus.Rejected,
        })
        .Answer<Msg.ClearChargingProfileRequest, Msg.ClearChargingProfileResponse>((request, station) => new Msg.ClearChargingProfileResponse
        {
            Status = station.ClearProfiles(new ProfileFilter
            {
                Ids = request.Id is { } id ? [id] : null,
                EvseId = request.ConnectorId,
                StackLevel = request.StackLevel,
                Purpose = request.ChargingProfilePurpose switch
                {
                    null => null,
                    Msg.ChargingProfilePurposeType.ChargePointMaxProfile => ProfilePurpose.ChargingStationMaxProfile,
                    { } purpose => Spelling.To<ProfilePurpose>(purpose),
                },
            }) > 0
                ? Msg.ClearChargingProfileStatus.Accepted
                : Msg.ClearChargingProfileStatus.Unknown,
        })
        .Answer<Msg.GetCompositeScheduleRequest, Msg.GetCompositeScheduleResponse>((request, station) =>
        {
            var unit = request.ChargingRateUnit is { } asked ? Spelling.To<RateUnit>(asked) : (RateUnit?)null;
            return station.Power.Composite(request.ConnectorId, request.Duration, unit) is { } schedule
                ? new Msg.GetCompositeScheduleResponse
                {
                    Status = Msg.GetCompositeScheduleStatus.Accepted,
                    ConnectorId = request.ConnectorId,
                    ScheduleStart = schedule.Start,
                    ChargingSchedule = Translation.ToWire(schedule),
                }
                : new Msg.GetCompositeScheduleResponse { Status = Msg.GetCompositeScheduleStatus.Rejected };
        });
}
