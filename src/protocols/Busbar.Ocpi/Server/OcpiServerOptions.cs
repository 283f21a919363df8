using Busbar.Ocpi.Transport;

namespace Busbar.Ocpi.Server;

/// <summary>How we serve OCPI.</summary>
public sealed record OcpiServerOptions
{
    /// <summary>Where peers reach us, without a slash at its end, for example <c>https://charge.example/ocpi</c>.</summary>
    public required Uri PublicUrl { get; init; }

    /// <summary>Our parties.</summary>
    public required IReadOnlyList<OurParty> Parties { get; init; }

    /// <summary>The hub that we are, if we route (OCPI 2.3.0 7.3.1).</summary>
    public OcpiParty? HubParty { get; init; }

    /// <summary>The most objects of a page.</summary>
    public int PageLimit { get; init; } = 100;

    /// <summary>The largest body that is read: a location with hundreds of EVSEs is far below.</summary>
    public int MaxBodyBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How many requests a peer may make at once before it is slowed down.</summary>
    public int RequestBurst { get; init; } = 600;

    /// <summary>How many requests a second a peer may make in the long run.</summary>
    public double RequestsPerSecond { get; init; } = 200;

    /// <summary>How many requests without a good token an address may make at once.</summary>
    public int UnauthorizedBurst { get; init; } = 20;

    /// <summary>How many requests a second without a good token an address may make in the long run.</summary>
    public double UnauthorizedPerSecond { get; init; } = 0.2;

    /// <summary>How long a token stays good after a newer one took its place, so that nothing under way is refused.</summary>
    public TimeSpan TokenOverlap { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Modules that a peer must have to connect: 3003 otherwise (OCPI 2.2.1 7.1.6).</summary>
    public IReadOnlyList<(string Module, Peers.ModuleRole Role)> RequiredModules { get; init; } = [];
}

/// <summary>A party of ours.</summary>
/// <param name="Party">The party.</param>
/// <param name="Role">What it does: CPO, EMSP, HUB, NSP, PTP, …</param>
/// <param name="Name">Its name.</param>
/// <param name="Website">Its website.</param>
public sealed record OurParty(OcpiParty Party, string Role, string Name, string? Website = null);
