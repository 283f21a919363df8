using Busbar.Charging.Stations;

namespace Busbar.Charging.Commands;

/// <summary>What a station answered to an order.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Detail">The station's own words.</param>
public sealed record OrderResult(CommandOutcome Outcome, string? Detail = null)
{
    /// <summary>Values that the answer carried.</summary>
    public IReadOnlyList<VariableValue> Variables { get; init; } = [];

    /// <summary>Certificates that the answer named; null when it was not about them.</summary>
    public IReadOnlyList<InstalledCertificate>? Certificates { get; init; }

    /// <summary>The number of the local list that the answer told.</summary>
    public int? ListVersion { get; init; }

    /// <summary>Accepted or rejected, with the station's own word.</summary>
    public static OrderResult Of(bool isAccepted, string detail) =>
        new(isAccepted ? CommandOutcome.Accepted : CommandOutcome.Rejected, detail);
}
