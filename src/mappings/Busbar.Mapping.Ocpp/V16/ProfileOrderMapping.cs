using System.Text;
using Busbar.Charging.Commands;
using Busbar.Wire;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Mapping.Ocpp.V16;

/// <summary>Orders about charging profiles to requests; this version cannot be asked for the profiles it has.</summary>
public static class ProfileOrderMapping
{
    /// <summary>A profile (OCPP 1.6 5.16); null when its JSON is not one of this version.</summary>
    public static Msg.SetChargingProfileRequest? ToWire(StationOrder.SetChargingProfile order) =>
        WireJson.TryRead<Msg.ChargingProfile>(Encoding.UTF8.GetBytes(order.Profile), WireLimits.Default, out var profile, out _)
            ? new Msg.SetChargingProfileRequest { ConnectorId = order.Evse.Value, CsChargingProfiles = profile }
            : null;

    /// <summary>Clearing (OCPP 1.6 5.5); null when this version does not know the purpose.</summary>
    public static Msg.ClearChargingProfileRequest? ToWire(StationOrder.ClearChargingProfile order)
    {
        Msg.ChargingProfilePurposeType? purpose = null;
        if (order.Fitting.Purpose is { } named)
        {
            var old = named == "ChargingStationMaxProfile" ? "ChargePointMaxProfile" : named;
            if (!Msg.ChargingProfilePurposeTypeWireText.TryParse(old, out Msg.ChargingProfilePurposeType known))
                return null;
            purpose = known;
        }

        return new Msg.ClearChargingProfileRequest
        {
            Id = order.ProfileId,
            ConnectorId = order.Fitting.Evse?.Value,
            ChargingProfilePurpose = purpose,
            StackLevel = order.Fitting.StackLevel,
        };
    }

    /// <summary>Asking for the composite (OCPP 1.6 5.7).</summary>
    public static Msg.GetCompositeScheduleRequest ToWire(StationOrder.GetCompositeSchedule order) => new()
    {
        ConnectorId = order.Evse.Value,
        Duration = order.DurationSeconds,
        ChargingRateUnit = order.Unit switch { "W" => Msg.ChargingRateUnitType.W, "A" => Msg.ChargingRateUnitType.A, _ => null },
    };
}
