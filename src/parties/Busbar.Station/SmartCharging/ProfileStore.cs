using System.Text.Json;
using Busbar.Station.Persistence;

namespace Busbar.Station.SmartCharging;

/// <summary>Which profiles a request means; null matches all.</summary>
internal sealed record ProfileFilter
{
    internal IReadOnlyList<int>? Ids { get; init; }

    internal int? EvseId { get; init; }

    internal ProfilePurpose? Purpose { get; init; }

    internal int? StackLevel { get; init; }

    internal bool Matches(InstalledProfile installed) =>
        Ids is { Count: > 0 }
            ? Ids.Contains(installed.Profile.Id)
            : (EvseId is null || EvseId == installed.EvseId) &&
              (Purpose is null || Purpose == installed.Profile.Purpose) &&
              (StackLevel is null || StackLevel == installed.Profile.StackLevel);
}

/// <summary>The installed profiles, kept over restarts (OCPP 2.0.1 K01.FR.27).</summary>
internal sealed class ProfileStore
{
    private const string Prefix = "profile/";
    private readonly IStationStore store;
    private readonly List<InstalledProfile> installed = [];

    internal ProfileStore(IStationStore store, IEnumerable<KeyValuePair<string, byte[]>> kept)
    {
        this.store = store;
        foreach (var (_, value) in kept.Where(k => k.Key.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            if (JsonSerializer.Deserialize(value, StationJson.Default.InstalledProfile) is { } profile)
                installed.Add(profile);
        }
    }

    internal IReadOnlyList<InstalledProfile> Installed => installed;

    /// <summary>Puts a judged profile in its place: the same id always, in 1.6 also the same stack level and purpose, gives way.</summary>
    internal void Install(InstalledProfile fresh, bool replacesSameLevel)
    {
        Remove(i => i.Profile.Id == fresh.Profile.Id || (replacesSameLevel && i.EvseId == fresh.EvseId &&
            i.Profile.Purpose == fresh.Profile.Purpose && i.Profile.StackLevel == fresh.Profile.StackLevel));
        installed.Add(fresh);
        store.Put(Key(fresh), JsonSerializer.SerializeToUtf8Bytes(fresh, StationJson.Default.InstalledProfile));
    }

    /// <summary>Removes what the filter matches; external constraints stay (OCPP 2.0.1 K10.FR.04).</summary>
    internal int Clear(ProfileFilter filter) =>
        Remove(i => filter.Matches(i) && i.Profile.Purpose != ProfilePurpose.ChargingStationExternalConstraints);

    /// <summary>A transaction's profiles leave with it.</summary>
    internal int ClearTransaction(int evseId) => Remove(i => i.EvseId == evseId && i.Profile.Purpose == ProfilePurpose.TxProfile);

    private int Remove(Predicate<InstalledProfile> which)
    {
        foreach (var profile in installed.FindAll(which))
            store.Delete(Key(profile));
        return installed.RemoveAll(which);
    }

    private static string Key(InstalledProfile profile) => Prefix + profile.Profile.Id;
}
