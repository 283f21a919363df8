namespace Busbar.Ocpp.Frames;

/// <summary>The message type numbers (OCPP 2.1 part 4 4.1.3).</summary>
public enum MessageType
{
    /// <summary>No number could be read, or one that the version does not know.</summary>
    Unknown = 0,

    /// <summary>A request.</summary>
    Call = 2,

    /// <summary>The answer to a request.</summary>
    CallResult = 3,

    /// <summary>The refusal of a request.</summary>
    CallError = 4,

    /// <summary>The refusal of an answer (2.1 only).</summary>
    CallResultError = 5,

    /// <summary>A message without an answer (2.1 only).</summary>
    Send = 6,
}
