using Busbar.Charging.Stations;

namespace Busbar.Charging.Commands;

public abstract partial record StationOrder
{
    /// <summary>Obey a charging profile.</summary>
    /// <param name="Evse">Where; 0 for the station.</param>
    /// <param name="Profile">The profile, a JSON object as the station's version writes it.</param>
    public sealed record SetChargingProfile(EvseId Evse, string Profile) : StationOrder;

    /// <summary>Forget charging profiles: the one named, or all that fit.</summary>
    /// <param name="ProfileId">Which one.</param>
    /// <param name="Fitting">Or those that fit this.</param>
    public sealed record ClearChargingProfile(int? ProfileId, ProfileFilter Fitting) : StationOrder;

    /// <summary>Report the charging profiles that fit.</summary>
    /// <param name="RequestId">The number by which the reports are recognised.</param>
    /// <param name="ProfileIds">Only these; empty for all.</param>
    /// <param name="Fitting">Only those that fit this.</param>
    public sealed record GetChargingProfiles(int RequestId, IReadOnlyList<int> ProfileIds, ProfileFilter Fitting) : StationOrder;

    /// <summary>Tell what all profiles together allow from now on.</summary>
    /// <param name="Evse">Where; 0 for the station.</param>
    /// <param name="DurationSeconds">For how long.</param>
    /// <param name="Unit">W or A; null leaves it to the station.</param>
    public sealed record GetCompositeSchedule(EvseId Evse, int DurationSeconds, string? Unit) : StationOrder;
}

/// <summary>Which charging profiles are meant; what is null does not matter.</summary>
/// <param name="Evse">At this EVSE.</param>
/// <param name="Purpose">With this purpose, in the words of OCPP 2.1.</param>
/// <param name="StackLevel">On this level.</param>
public sealed record ProfileFilter(EvseId? Evse, string? Purpose, int? StackLevel);
