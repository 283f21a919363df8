using System.Net;

namespace Busbar.Lab.Live;

/// <summary>How the lab runs for people to look at.</summary>
internal sealed record LiveSettings
{
    /// <summary>Where the operator listens; always on loopback.</summary>
    public required IPEndPoint Listen { get; init; }

    /// <summary>How many stations.</summary>
    public required int Stations { get; init; }

    /// <summary>Where cars' chance comes from.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many times as fast as in reality.</summary>
    public double Speed { get; init; } = 1;

    /// <summary>Where the operator and the stations keep their data; null for a folder that goes with the lab.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Whether to show the dashboard in a browser.</summary>
    public bool OpensBrowser { get; init; }
}
