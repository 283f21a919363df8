namespace Busbar.Charging.Commands;

public abstract partial record StationOrder
{
    /// <summary>Fetch and install firmware.</summary>
    /// <param name="RequestId">The number by which its progress is recognised.</param>
    /// <param name="Location">From where.</param>
    /// <param name="RetrieveAt">When to fetch it.</param>
    public sealed record UpdateFirmware(int RequestId, string Location, DateTimeOffset RetrieveAt) : StationOrder
    {
        /// <summary>When to install it; null for as soon as it is there.</summary>
        public DateTimeOffset? InstallAt { get; init; }

        /// <summary>The certificate that signed it, in PEM; null for unsigned firmware.</summary>
        public string? SigningCertificate { get; init; }

        /// <summary>The signature, in base64.</summary>
        public string? Signature { get; init; }

        /// <summary>How often to try.</summary>
        public Retries Retries { get; init; }
    }

    /// <summary>Upload a log.</summary>
    /// <param name="RequestId">The number by which its progress is recognised.</param>
    /// <param name="LogType">DiagnosticsLog, SecurityLog or DataCollectorLog.</param>
    /// <param name="Location">To where.</param>
    public sealed record GetLog(int RequestId, string LogType, string Location) : StationOrder
    {
        /// <summary>Not older than this.</summary>
        public DateTimeOffset? From { get; init; }

        /// <summary>Not younger than this.</summary>
        public DateTimeOffset? Until { get; init; }

        /// <summary>How often to try.</summary>
        public Retries Retries { get; init; }
    }
}

/// <summary>How often a station tries to fetch or send a file; null leaves it to the station.</summary>
/// <param name="Count">How many times.</param>
/// <param name="IntervalSeconds">How long to wait in between.</param>
public readonly record struct Retries(int? Count, int? IntervalSeconds);
