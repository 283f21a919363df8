using Busbar.Wire;

namespace Busbar.Ocpp;

/// <summary>Which error code answers which fault of a payload.</summary>
public static class FaultCodes
{
    /// <summary>The code of a fault; 1.6 and 2.x differ in what they call a surplus property.</summary>
    public static RpcErrorCode CodeFor(this OcppVersion version, WireFault fault) => fault switch
    {
        WireFault.Syntax or WireFault.DuplicateProperty or WireFault.TooLarge => RpcErrorCode.FormatViolation,
        WireFault.UnknownProperty => version == OcppVersion.V16 ? RpcErrorCode.FormatViolation : RpcErrorCode.ProtocolError,
        WireFault.MissingProperty or WireFault.TooFewItems or WireFault.TooManyItems => RpcErrorCode.OccurrenceConstraintViolation,
        WireFault.WrongType or WireFault.BadFormat => RpcErrorCode.TypeConstraintViolation,
        WireFault.Unknown => RpcErrorCode.NotImplemented,
        _ => RpcErrorCode.PropertyConstraintViolation,
    };
}
