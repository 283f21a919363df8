namespace Busbar.Charging.Ledger;

/// <summary>What a person or a bill should know about how a session came to be known.</summary>
[Flags]
public enum SessionFlags
{
    /// <summary>Nothing unusual.</summary>
    None = 0,

    /// <summary>At least one sequence number is missing.</summary>
    Gap = 1 << 0,

    /// <summary>Two events carry the same key and differ; the first received counts, both are kept.</summary>
    Conflict = 1 << 1,

    /// <summary>The station's clock is ahead of ours, or ran backwards within the session.</summary>
    ClockSkew = 1 << 2,

    /// <summary>The energy register went down.</summary>
    MeterWentBack = 1 << 3,

    /// <summary>At least one event happened while the station was offline.</summary>
    Offline = 1 << 4,

    /// <summary>The start was never received.</summary>
    MissingStart = 1 << 5,

    /// <summary>The register at the start cannot be true; the first sample counts instead.</summary>
    WrongMeterStart = 1 << 6,

    /// <summary>The register at the end cannot be true; the last sample counts instead.</summary>
    WrongMeterStop = 1 << 7,

    /// <summary>The station sent energy per phase without a total; the sum counts.</summary>
    PhasesSummed = 1 << 8,

    /// <summary>The watchdog closed it.</summary>
    ClosedByWatchdog = 1 << 9,

    /// <summary>A person closed it.</summary>
    ClosedByOperator = 1 << 10,

    /// <summary>The station ended it after it had been closed.</summary>
    EndedLate = 1 << 11,

    /// <summary>The station gave a transaction number that the operator never gave, for example one made offline.</summary>
    UnknownTransaction = 1 << 12,

    /// <summary>The token was not good for charging.</summary>
    NotAuthorized = 1 << 13,
}
