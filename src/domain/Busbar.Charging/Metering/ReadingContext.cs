namespace Busbar.Charging.Metering;

/// <summary>Why a sample was taken.</summary>
public enum ReadingContext
{
    /// <summary>At an interval; what is meant when nothing is said.</summary>
    SamplePeriodic,

    /// <summary>At a clock-aligned moment.</summary>
    SampleClock,

    /// <summary>At the start of the transaction.</summary>
    TransactionBegin,

    /// <summary>At the end of the transaction.</summary>
    TransactionEnd,

    /// <summary>At the start of an interruption.</summary>
    InterruptionBegin,

    /// <summary>At the end of an interruption.</summary>
    InterruptionEnd,

    /// <summary>On request.</summary>
    Trigger,

    /// <summary>For any other reason, or one outside the list.</summary>
    Other,
}
