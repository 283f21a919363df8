namespace Busbar.Ocpp.Frames;

/// <summary>What is wrong with the wrapper around a payload.</summary>
public enum FrameFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The text is not a JSON array.</summary>
    NotAnArray,

    /// <summary>The first element is not an integer.</summary>
    BadMessageType,

    /// <summary>The message type number is one that the version does not define.</summary>
    UnknownMessageType,

    /// <summary>The message id is missing, empty or not a text.</summary>
    UnreadableMessageId,

    /// <summary>The message id is longer than 36 characters.</summary>
    MessageIdTooLong,

    /// <summary>The action is missing or not a text.</summary>
    UnreadableAction,

    /// <summary>An element is missing, or the array holds too many.</summary>
    WrongElementCount,

    /// <summary>The array does not end, so the payload is cut off.</summary>
    CutOff,
}
