namespace Busbar.Charging.Stations;

/// <summary>Whether the operator takes a station into service.</summary>
public enum RegistrationStatus
{
    /// <summary>Known, but not yet taken into service.</summary>
    Pending,

    /// <summary>In service.</summary>
    Accepted,

    /// <summary>Refused.</summary>
    Rejected,
}
