using Busbar.Ocpp;
using static Busbar.Station.DeviceModel.StandardVariables;

namespace Busbar.Station.SmartCharging;

/// <summary>What the station knows when it judges a profile.</summary>
internal sealed record ProfileSituation(StationSettings Settings, Func<int, string?> RunningTransaction, IReadOnlyList<InstalledProfile> Installed)
{
    internal bool IsOcpp16 => Settings.Version == OcppVersion.V16;
}

/// <summary>Why a profile is refused: the reason code of OCPP 2.x and a sentence.</summary>
internal sealed record ProfileRefusal(string ReasonCode, string Text);

/// <summary>Whether a station takes a profile; null means yes.</summary>
internal static class ProfileRules
{
    internal static ProfileRefusal? Judge(int evseId, ChargingProfile profile, ProfileSituation situation) =>
        JudgePlace(evseId, profile, situation) ??
        profile.Schedules.Select(s => JudgeSchedule(s, profile, evseId, situation)).FirstOrDefault(r => r is not null) ??
        JudgeNeighbours(evseId, profile, situation);

    private static ProfileRefusal? JudgePlace(int evseId, ChargingProfile profile, ProfileSituation situation)
    {
        if (evseId != 0 && situation.Settings.Evses.All(e => e.Id != evseId))
            return new("UnknownEvse", "There is no such EVSE.");                              // (OCPP 2.0.1 K01.FR.28)
        if (profile.StackLevel > HighestStackLevel || profile.StackLevel < 0)
            return new("InvalidStackLevel", "The stack level is too high.");
        if (profile.Schedules.Count == 0)
            return new("InvalidSchedule", "There is no schedule.");
        switch (profile.Purpose)
        {
            case ProfilePurpose.ChargingStationExternalConstraints:
                return new("InvalidProfile", "External constraints do not come from the CSMS.");   // (OCPP 2.0.1 K01.FR.22)
            case ProfilePurpose.ChargingStationMaxProfile when evseId != 0:
                return new("InvalidProfile", "A station maximum is for EVSE 0.");
            case ProfilePurpose.ChargingStationMaxProfile when profile.Kind == ProfileKind.Relative:
                return new("InvalidProfile", "A station maximum is not relative.");           // (OCPP 2.0.1 K01.FR.38)
            case ProfilePurpose.TxProfile when evseId == 0:
                return new("InvalidProfile", "A transaction's profile is for one EVSE.");     // (OCPP 2.0.1 K01.FR.16)
            case ProfilePurpose.TxProfile:
                return JudgeTransaction(evseId, profile, situation);
            default:
                return null;
        }
    }

    private static ProfileRefusal? JudgeTransaction(int evseId, ChargingProfile profile, ProfileSituation situation)
    {
        var running = situation.RunningTransaction(evseId);
        if (running is null)
            return new("TxNotFound", "No transaction is active there.");                      // (OCPP 2.0.1 K01.FR.09)
        if (profile.TransactionId is null && !situation.IsOcpp16)
            return new("MissingParam", "The transaction is not named.");                      // (OCPP 2.0.1 K01.FR.03)
        return profile.TransactionId is not null && profile.TransactionId != running
            ? new("TxNotFound", "The transaction is not known.")                              // (OCPP 2.0.1 K01.FR.33)
            : null;
    }

    private static ProfileRefusal? JudgeSchedule(ChargingSchedule schedule, ChargingProfile profile, int evseId, ProfileSituation situation)
    {
        if (schedule.Periods.Count is 0 or > MostPeriods)
            return new("InvalidSchedule", "The number of periods is not supported.");
        if (profile.Kind != ProfileKind.Dynamic && schedule.Periods[0].StartSeconds != 0)
            return new("InvalidSchedule", "The first period does not start at 0.");           // (OCPP 2.0.1 K01.FR.31)
        for (var i = 1; i < schedule.Periods.Count; i++)
        {
            if (schedule.Periods[i].StartSeconds <= schedule.Periods[i - 1].StartSeconds)
                return new("InvalidSchedule", "The periods are not in order.");               // (OCPP 2.0.1 K01.FR.35)
        }

        if (profile.Kind == ProfileKind.Recurring && profile.Recurrency is null)
            return new("InvalidProfile", "A recurring profile does not say how often.");
        if (profile.Kind is ProfileKind.Absolute or ProfileKind.Recurring && schedule.Start is null && !situation.IsOcpp16)
            return new("InvalidSchedule", "The schedule has no start.");                      // (OCPP 2.0.1 K01.FR.40)
        if (profile.Kind == ProfileKind.Relative && schedule.Start is not null && !situation.IsOcpp16)
            return new("InvalidSchedule", "A relative schedule has a start.");                // (OCPP 2.0.1 K01.FR.41)
        if (profile.Kind == ProfileKind.Dynamic && situation.Settings.Version != OcppVersion.V21)
            return new("InvalidProfile", "Dynamic profiles are not supported.");
        return schedule.Periods.Select(p => JudgePeriod(p, evseId, situation)).FirstOrDefault(r => r is not null);
    }

    private static ProfileRefusal? JudgePeriod(SchedulePeriod period, int evseId, ProfileSituation situation)
    {
        if (period.Setpoint < 0)
            return new("UnsupportedParam", "Discharging is not supported.");
        if (period.PhaseToUse is null)
            return null;
        var isDirectCurrent = situation.Settings.Evses.Any(e => e.Id == evseId && e.IsDirectCurrent);
        return period.NumberPhases is not 1 || !isDirectCurrent
            ? new("UnsupportedParam", "The phase cannot be chosen.")                          // (OCPP 2.0.1 K01.FR.48)
            : null;
    }

    private static ProfileRefusal? JudgeNeighbours(int evseId, ChargingProfile profile, ProfileSituation situation)
    {
        var others = situation.Installed.Where(i => i.Profile.Id != profile.Id).ToArray();
        if (others.Length >= MostProfiles)
            return new("TooManyElements", "There is no room for another profile.");
        if (situation.IsOcpp16)
            return null; // In 1.6 the same stack level and purpose replaces (OCPP 1.6 3.13.2).
        var clash = others.FirstOrDefault(i =>
            i.Profile.Purpose == profile.Purpose && i.Profile.StackLevel == profile.StackLevel && i.Profile.OverlapsInTime(profile) &&
            (profile.Purpose == ProfilePurpose.TxProfile
                ? i.Profile.TransactionId == profile.TransactionId                            // (OCPP 2.0.1 K01.FR.39)
                : i.EvseId == evseId                                                          // (OCPP 2.0.1 K01.FR.06)
                  || (profile.Purpose == ProfilePurpose.TxDefaultProfile && (evseId == 0) != (i.EvseId == 0)))); // (OCPP 2.0.1 K01.FR.52)
        return clash is null ? null : new("DuplicateProfile", $"Profile {clash.Profile.Id} has this stack level and purpose.");
    }
}
