using Busbar.Charging.Stations;

namespace Busbar.Operator.StationLog;

/// <summary>A frame as it passed, with what can be said of it at a glance.</summary>
internal sealed record LoggedFrame
{
    public const string FromStation = "fromStation";
    public const string ToStation = "toStation";

    public long Sequence { get; init; }

    public required StationId Station { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Direction { get; init; }

    /// <summary>CALL, CALLRESULT, CALLERROR, CALLRESULTERROR or SEND.</summary>
    public required string Kind { get; init; }

    public string? Action { get; init; }

    public string? MessageId { get; init; }

    /// <summary>The frame; cut when it is very long.</summary>
    public required string Text { get; init; }

    /// <summary>How long the frame was.</summary>
    public required int Bytes { get; init; }

    /// <summary>What is wrong with it, if anything.</summary>
    public string? Error { get; init; }
}
