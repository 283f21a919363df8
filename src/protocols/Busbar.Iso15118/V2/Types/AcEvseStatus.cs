using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The AC station's status.</summary>
[ExiType("AC_EVSEStatusType", V2Namespaces.DataTypes)]
[ExiRoot("AC_EVSEStatus", Substitutes = typeof(EvseStatus))]
public sealed partial record AcEvseStatus : EvseStatus
{
    /// <summary>Whether the residual current device has tripped.</summary>
    [ExiElement("RCD")]
    public required bool Rcd { get; init; }
}
