namespace Busbar.Simulation;

/// <summary>How a link ended, as one end sees it.</summary>
/// <param name="Kind">Who ended it.</param>
/// <param name="Code">The close code, for example 1000 of WebSocket; 1006 for a lost link.</param>
/// <param name="Reason">A sentence, possibly empty.</param>
public sealed record FrameClose(FrameCloseKind Kind, int Code, string Reason);

/// <summary>Who ended a link.</summary>
public enum FrameCloseKind
{
    /// <summary>This end closed it.</summary>
    ByUs,

    /// <summary>The other end closed it.</summary>
    ByPeer,

    /// <summary>It broke.</summary>
    Lost,
}
