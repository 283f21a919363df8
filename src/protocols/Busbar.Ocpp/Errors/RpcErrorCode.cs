namespace Busbar.Ocpp;

/// <summary>The reasons that a CALLERROR or CALLRESULTERROR can give; <see cref="RpcErrorCodes"/> spells them per version.</summary>
public enum RpcErrorCode
{
    /// <summary>Anything that no other code covers.</summary>
    GenericError,

    /// <summary>The receiver does not know the action.</summary>
    NotImplemented,

    /// <summary>The receiver knows the action but does not support it.</summary>
    NotSupported,

    /// <summary>The receiver failed while it processed the action.</summary>
    InternalError,

    /// <summary>The payload does not have the shape of the action's message; 1.6 uses it for an incomplete payload.</summary>
    ProtocolError,

    /// <summary>A security rule kept the receiver from processing the action.</summary>
    SecurityError,

    /// <summary>The payload is not syntactically correct; 1.6 calls it FormationViolation.</summary>
    FormatViolation,

    /// <summary>A field holds a value that it may not have.</summary>
    PropertyConstraintViolation,

    /// <summary>A field occurs too often or too rarely; 1.6 spells it OccurenceConstraintViolation.</summary>
    OccurrenceConstraintViolation,

    /// <summary>A field holds a value of the wrong data type.</summary>
    TypeConstraintViolation,

    /// <summary>The message type number is not supported (2.x only).</summary>
    MessageTypeNotSupported,

    /// <summary>The frame around the payload is not a valid call (2.x only).</summary>
    RpcFrameworkError,
}
