using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The target position.</summary>
[ExiType("TargetPositionType", V20Namespaces.CommonMessages)]
public sealed partial record TargetPosition
{
    /// <summary>The target offset X.</summary>
    [ExiElement("TargetOffsetX")]
    public required ushort TargetOffsetX { get; init; }

    /// <summary>The target offset Y.</summary>
    [ExiElement("TargetOffsetY")]
    public required ushort TargetOffsetY { get; init; }
}
