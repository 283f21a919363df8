using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Why a sample was taken (OCPP 2.1 3.82).</summary>
[WireEnum]
public enum ReadingContext
{
    /// <summary>An interruption began.</summary>
    [WireName("Interruption.Begin")]
    InterruptionBegin,

    /// <summary>An interruption ended.</summary>
    [WireName("Interruption.End")]
    InterruptionEnd,

    /// <summary>None of the others.</summary>
    Other,

    /// <summary>An interval aligned to the clock passed.</summary>
    [WireName("Sample.Clock")]
    SampleClock,

    /// <summary>An interval counted from the transaction's start passed.</summary>
    [WireName("Sample.Periodic")]
    SamplePeriodic,

    /// <summary>The transaction began.</summary>
    [WireName("Transaction.Begin")]
    TransactionBegin,

    /// <summary>The transaction ended.</summary>
    [WireName("Transaction.End")]
    TransactionEnd,

    /// <summary>A message asked for it.</summary>
    Trigger,
}
