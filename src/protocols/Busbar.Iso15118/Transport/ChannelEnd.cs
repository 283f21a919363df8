namespace Busbar.Iso15118.Transport;

/// <summary>Why a channel gives no more messages.</summary>
public enum ChannelEnd
{
    /// <summary>The channel is open.</summary>
    None,

    /// <summary>The peer closed it between two messages.</summary>
    Closed,

    /// <summary>It broke, or the peer closed it inside a message.</summary>
    Broken,

    /// <summary>The peer announced a payload of more than <see cref="TransportLimits.MaxPayloadBytes"/>.</summary>
    TooLarge,

    /// <summary>The peer sent more than <see cref="TransportLimits.MaxIgnoredMessages"/> messages of an unknown type or version.</summary>
    NotV2Gtp,

    /// <summary>This side closed it.</summary>
    Disposed,
}
