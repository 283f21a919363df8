using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Station;

/// <summary>The EVSE behind a station's controller. All members are called on the controller's loop.</summary>
public interface ISeccHost
{
    /// <summary>What the controller offers at this moment.</summary>
    SeccSettings Settings { get; }

    /// <summary>How the power side stands at this moment.</summary>
    SupplyView Supply { get; }

    /// <summary>The session that was paused at this EVSE, if any.</summary>
    PausedSession? Paused { get; }

    /// <summary>Does something without waiting for it; results come back through <see cref="SeccSession.Post"/>.</summary>
    /// <param name="effect">Anything but <see cref="SeccEffect.Send"/>.</param>
    void Execute(SeccEffect effect);
}
