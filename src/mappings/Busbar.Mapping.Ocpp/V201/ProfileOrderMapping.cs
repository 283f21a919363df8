using System.Text;
using Busbar.Charging.Commands;
using Busbar.Wire;
using Msg = Busbar.Ocpp.V201;

namespace Busbar.Mapping.Ocpp.V201;

/// <summary>Orders about charging profiles to requests.</summary>
public static class ProfileOrderMapping
{
    /// <summary>A profile (OCPP 2.0.1 K01); null when its JSON is not one of this version.</summary>
    public static Msg.SetChargingProfileRequest? ToWire(StationOrder.SetChargingProfile order) =>
        WireJson.TryRead<Msg.ChargingProfile>(Encoding.UTF8.GetBytes(order.Profile), WireLimits.Default, out var profile, out _)
            ? new Msg.SetChargingProfileRequest { EvseId = order.Evse.Value, ChargingProfile = profile }
            : null;

    /// <summary>Clearing (OCPP 2.0.1 K10); null when this version does not know the purpose.</summary>
    public static Msg.ClearChargingProfileRequest? ToWire(StationOrder.ClearChargingProfile order)
    {
        if (!TryPurpose(order.Fitting.Purpose, out var purpose))
            return null;
        var fits = order.Fitting is { Evse: null, Purpose: null, StackLevel: null } ? null : new Msg.ClearChargingProfile
        {
            EvseId = order.Fitting.Evse?.Value,
            ChargingProfilePurpose = purpose,
            StackLevel = order.Fitting.StackLevel,
        };
        return new Msg.ClearChargingProfileRequest { ChargingProfileId = order.ProfileId, ChargingProfileCriteria = fits };
    }

    /// <summary>Asking for profiles (OCPP 2.0.1 K09); null when this version does not know the purpose.</summary>
    public static Msg.GetChargingProfilesRequest? ToWire(StationOrder.GetChargingProfiles order) => !TryPurpose(order.Fitting.Purpose, out var purpose) ? null : new()
    {
        RequestId = order.RequestId,
        EvseId = order.Fitting.Evse?.Value,
        ChargingProfile = new Msg.ChargingProfileCriterion
        {
            ChargingProfilePurpose = purpose,
            StackLevel = order.Fitting.StackLevel,
            ChargingProfileId = order.ProfileIds.Count == 0 ? null : order.ProfileIds,
        },
    };

    /// <summary>Asking for the composite (OCPP 2.0.1 K08).</summary>
    public static Msg.GetCompositeScheduleRequest ToWire(StationOrder.GetCompositeSchedule order) => new()
    {
        EvseId = order.Evse.Value,
        Duration = order.DurationSeconds,
        ChargingRateUnit = order.Unit switch { "W" => Msg.ChargingRateUnit.W, "A" => Msg.ChargingRateUnit.A, _ => null },
    };

    private static bool TryPurpose(string? text, out Msg.ChargingProfilePurpose? purpose)
    {
        purpose = null;
        if (text is null)
            return true;
        if (!Msg.ChargingProfilePurposeWireText.TryParse(text, out Msg.ChargingProfilePurpose known))
            return false;
        purpose = known;
        return true;
    }
}
