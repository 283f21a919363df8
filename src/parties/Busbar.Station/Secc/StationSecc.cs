using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;

namespace Busbar.Station.Secc;

/// <summary>How a station talks to cars by ISO 15118 and DIN 70121.</summary>
public sealed record StationSecc
{
    /// <summary>The protocols it speaks.</summary>
    public IReadOnlyList<SessionProtocol> Protocols { get; init; } = new SeccSettings().Protocols;

    /// <summary>Who judges contracts; null accepts none.</summary>
    public IContractJudge? Contracts { get; init; }

    /// <summary>Whether contracts can be installed and renewed through the CSMS.</summary>
    public bool InstallsCertificates { get; init; }

    /// <summary>Whether the CSMS gets the chain of a contract whose root the station does not know (OCPP 2.0.1 C07.FR.06).</summary>
    public bool ShowsChains { get; init; }

    /// <summary>How often a contract customer must sign the meter; null for never.</summary>
    public TimeSpan? ReceiptEvery { get; init; }

    /// <summary>Whether ISO 15118-20 needs TLS 1.3 with both sides authenticated; a simulation does without.</summary>
    public bool RequiresMutualTls13 { get; init; } = true;

    /// <summary>The highest voltage with direct current, in V.</summary>
    public double MostVolts { get; init; } = 920;

    /// <summary>How long the check of a cable takes.</summary>
    public TimeSpan CableCheckTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The first part of the EVSE ids, before the number of the EVSE: country, operator and E.</summary>
    public string EvseIdPrefix { get; init; } = "DE*BUS*E";
}
