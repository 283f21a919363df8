namespace Busbar.Energy.GridSignals;

/// <summary>Californian price server: one event a program and day with a price for each of its 23, 24 or 25 hours.</summary>
public sealed class PriceServer : SignalProfile
{
    /// <summary>The type of a program.</summary>
    public const string ProgramType = "PRICING_TARIFF";

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public override string Name => "Price server";

    /// <inheritdoc/>
    public override string? CheckProgram(GridProgram program) =>
        program.Targets.Count == 0 ? null : "The prices of a price server are for everybody: its programs have no targets.";

    /// <inheritdoc/>
    public override string? CheckEvent(GridEvent signal)
    {
        if (signal.Targets.Count > 0)
        {
            return "The prices of a price server are for everybody: its events have no targets.";
        }

        if (signal.Payloads.FirstOrDefault(static payload => payload.PayloadType == "PRICE") is { } price
            && (price.Currency is not { Length: 3 } || !string.Equals(price.Units, "KWH", StringComparison.OrdinalIgnoreCase)))
        {
            return "A PRICE has a currency and is for a kWh.";
        }

        var isHourly = signal.Intervals.All(interval => (interval.Period?.Duration ?? signal.Period?.Duration)?.ToTimeSpan() == Hour);
        return isHourly && signal.Intervals.Count is not (23 or 24 or 25)
            ? $"A day has 23, 24 or 25 hours, the event has {signal.Intervals.Count}."
            : null;
    }

    /// <inheritdoc/>
    protected override bool IsOf(GridProgram program) => program.Attribute("PROGRAM_TYPE") == ProgramType && program.Attribute("PRICE_SERVER") is not null;
}
