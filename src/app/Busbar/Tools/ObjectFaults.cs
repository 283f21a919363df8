using Busbar.Wire;

namespace Busbar.Tools;

/// <summary>The codes by which the tools for HTTP protocols, which have none of their own, name a fault.</summary>
internal static class ObjectFaults
{
    /// <summary>The code of a fault.</summary>
    public static string CodeOf(WireFault fault) => fault switch
    {
        WireFault.MissingProperty => "missing-required",
        WireFault.WrongType => "wrong-type",
        WireFault.TooLong => "max-length",
        WireFault.NotInEnum => "enum",
        WireFault.OutOfRange => "range",
        WireFault.TooFewItems or WireFault.TooManyItems => "min-items",
        WireFault.Condition or WireFault.UnknownProperty or WireFault.DuplicateProperty => "condition",
        _ => "format",
    };
}
