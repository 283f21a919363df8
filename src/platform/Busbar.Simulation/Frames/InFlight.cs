namespace Busbar.Simulation;

/// <summary>What travels on a link.</summary>
internal readonly record struct InFlight(InFlightKind Kind, byte[] Payload, int Code, string Reason)
{
    public static InFlight Ping { get; } = new(InFlightKind.Ping, [], 0, "");

    public static InFlight Pong { get; } = new(InFlightKind.Pong, [], 0, "");

    public static InFlight Frame(byte[] payload) => new(InFlightKind.Frame, payload, 0, "");

    public static InFlight Close(int code, string reason) => new(InFlightKind.Close, [], code, reason);
}

internal enum InFlightKind
{
    Frame,
    Ping,
    Pong,
    Close,
}
