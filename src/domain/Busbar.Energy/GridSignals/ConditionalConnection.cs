namespace Busbar.Energy.GridSignals;

/// <summary>Swedish conditional connection: the grid operator curtails a connection, which follows within minutes and shows that it listens.</summary>
/// <remarks>The times differ by grid operator, so a program says them by the attributes CURTAIL_WITHIN and HEARTBEAT_INTERVAL, as durations.</remarks>
public sealed class ConditionalConnection : SignalProfile
{
    /// <summary>The type of a program.</summary>
    public const string ProgramType = "CONDITIONAL_CONNECTION";

    /// <summary>How soon a limit is kept, where a program does not say it.</summary>
    public static readonly TimeSpan CurtailWithin = TimeSpan.FromMinutes(15);

    /// <summary>How often a receiver shows that it listens, where a program does not say it.</summary>
    public static readonly TimeSpan HeartbeatInterval = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public override string Name => "Conditional connection";

    /// <summary>How soon a limit of the program is kept.</summary>
    public static TimeSpan CurtailWithinOf(GridProgram program) => Time(program, "CURTAIL_WITHIN", CurtailWithin);

    /// <summary>How often a receiver shows that it listens.</summary>
    public static TimeSpan HeartbeatOf(GridProgram program) => Time(program, "HEARTBEAT_INTERVAL", HeartbeatInterval);

    /// <inheritdoc/>
    public override string? CheckProgram(GridProgram program)
    {
        foreach (var name in (string[])["CURTAIL_WITHIN", "HEARTBEAT_INTERVAL"])
        {
            if (program.Attribute(name) is { } text && (!Busbar.Wire.IsoDuration.TryParse(text, out var duration) || duration.IsNegative || duration.IsZero))
            {
                return $"The attribute {name} is a duration.";
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string? CheckEvent(GridEvent signal) =>
        signal.Intervals.SelectMany(static interval => interval.Payloads).Any(static payload => payload.Type is not ("IMPORT_CAPACITY_LIMIT" or "EXPORT_CAPACITY_LIMIT"))
            ? "An event has limits only: IMPORT_CAPACITY_LIMIT or EXPORT_CAPACITY_LIMIT."
            : null;

    /// <inheritdoc/>
    protected override bool IsOf(GridProgram program) => program.Attribute("PROGRAM_TYPE") == ProgramType;

    private static TimeSpan Time(GridProgram program, string attribute, TimeSpan otherwise) =>
        Busbar.Wire.IsoDuration.TryParse(program.Attribute(attribute), out var duration) && !duration.IsZero && !duration.IsNegative ? duration.ToTimeSpan() : otherwise;
}
