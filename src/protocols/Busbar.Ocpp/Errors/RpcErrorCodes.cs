using System.Diagnostics;

namespace Busbar.Ocpp;

/// <summary>The spelling of error codes on the wire (OCPP 1.6J 4.2.3), (OCPP 2.1 part 4 4.3).</summary>
public static class RpcErrorCodes
{
    /// <summary>
    /// The code as the version spells it. The two codes that 1.6 lacks become its nearest ones: a broken frame is a
    /// FormationViolation there, an unsupported message type NotSupported.
    /// </summary>
    public static string Spell(this RpcErrorCode code, OcppVersion version) => (code, version) switch
    {
        (RpcErrorCode.FormatViolation or RpcErrorCode.RpcFrameworkError, OcppVersion.V16) => "FormationViolation",
        (RpcErrorCode.OccurrenceConstraintViolation, OcppVersion.V16) => "OccurenceConstraintViolation",
        (RpcErrorCode.MessageTypeNotSupported, OcppVersion.V16) => "NotSupported",
        (RpcErrorCode.GenericError, _) => "GenericError",
        (RpcErrorCode.NotImplemented, _) => "NotImplemented",
        (RpcErrorCode.NotSupported, _) => "NotSupported",
        (RpcErrorCode.InternalError, _) => "InternalError",
        (RpcErrorCode.ProtocolError, _) => "ProtocolError",
        (RpcErrorCode.SecurityError, _) => "SecurityError",
        (RpcErrorCode.FormatViolation, _) => "FormatViolation",
        (RpcErrorCode.PropertyConstraintViolation, _) => "PropertyConstraintViolation",
        (RpcErrorCode.OccurrenceConstraintViolation, _) => "OccurrenceConstraintViolation",
        (RpcErrorCode.TypeConstraintViolation, _) => "TypeConstraintViolation",
        (RpcErrorCode.MessageTypeNotSupported, _) => "MessageTypeNotSupported",
        (RpcErrorCode.RpcFrameworkError, _) => "RpcFrameworkError",
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// Reads a peer's code. Stations of every version mix the two spellings, so both are read everywhere; a code of the
    /// peer's own making is a <see cref="RpcErrorCode.GenericError"/>.
    /// </summary>
    public static RpcErrorCode Read(string? text) => text switch
    {
        "NotImplemented" => RpcErrorCode.NotImplemented,
        "NotSupported" => RpcErrorCode.NotSupported,
        "InternalError" => RpcErrorCode.InternalError,
        "ProtocolError" => RpcErrorCode.ProtocolError,
        "SecurityError" => RpcErrorCode.SecurityError,
        "FormatViolation" or "FormationViolation" => RpcErrorCode.FormatViolation,
        "PropertyConstraintViolation" => RpcErrorCode.PropertyConstraintViolation,
        "OccurrenceConstraintViolation" or "OccurenceConstraintViolation" => RpcErrorCode.OccurrenceConstraintViolation,
        "TypeConstraintViolation" => RpcErrorCode.TypeConstraintViolation,
        "MessageTypeNotSupported" => RpcErrorCode.MessageTypeNotSupported,
        "RpcFrameworkError" => RpcErrorCode.RpcFrameworkError,
        _ => RpcErrorCode.GenericError,
    };
}
