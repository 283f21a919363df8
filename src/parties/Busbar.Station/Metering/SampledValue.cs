namespace Busbar.Station.Metering;

/// <summary>One measured value, named as the specification names it.</summary>
public sealed record SampledValue(string Measurand, decimal Value, string? Unit = null, string? Phase = null, string? Location = null);

/// <summary>Values taken at one moment for one reason.</summary>
/// <param name="At">When.</param>
/// <param name="Context">Why: a name of the reading contexts, such as Sample.Periodic.</param>
/// <param name="Values">What.</param>
public sealed record MeterSample(DateTimeOffset At, string Context, IReadOnlyList<SampledValue> Values);

/// <summary>The reading contexts of every OCPP version.</summary>
internal static class ReadingContext
{
    internal const string TransactionBegin = "Transaction.Begin";
    internal const string TransactionEnd = "Transaction.End";
    internal const string SamplePeriodic = "Sample.Periodic";
    internal const string SampleClock = "Sample.Clock";
    internal const string InterruptionBegin = "Interruption.Begin";
    internal const string InterruptionEnd = "Interruption.End";
    internal const string Trigger = "Trigger";
    internal const string Other = "Other";
}
