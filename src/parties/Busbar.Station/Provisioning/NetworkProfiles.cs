namespace Busbar.Station.Provisioning;

/// <summary>Where and how to connect, as the CSMS set it for one slot; the body is the version's own record.</summary>
internal sealed record NetworkProfile(int Slot, string Url, int SecurityProfile, object Body);

/// <summary>The answer to a new profile.</summary>
internal enum NetworkProfileAnswer
{
    Accepted,
    Rejected,
    Failed,
}

/// <summary>The slots of connection settings (OCPP 2.0.1 B09).</summary>
internal sealed class NetworkProfiles(StationCore station)
{
    /// <summary>The slots a station has; NetworkConfigurationPriority orders them.</summary>
    internal const int Slots = 3;

    private readonly SortedDictionary<int, NetworkProfile> profiles = [];

    internal IReadOnlyCollection<NetworkProfile> All => profiles.Values;

    internal NetworkProfileAnswer Set(NetworkProfile profile)
    {
        if (profile.Slot is < 1 or > Slots || !Uri.TryCreate(profile.Url, UriKind.Absolute, out var url) || url.Scheme is not ("ws" or "wss"))
            return NetworkProfileAnswer.Rejected;                                             // (OCPP 2.0.1 B09.FR.02)
        if (profile.SecurityProfile < station.Settings.SecurityProfile)
            return NetworkProfileAnswer.Rejected;                                             // (OCPP 2.0.1 B09.FR.04)
        profiles[profile.Slot] = profile;
        return NetworkProfileAnswer.Accepted;
    }
}
