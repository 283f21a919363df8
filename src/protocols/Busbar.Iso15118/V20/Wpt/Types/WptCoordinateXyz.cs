using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power coordinate XYZ.</summary>
[ExiType("WPT_CoordinateXYZType", V20Namespaces.Wpt)]
public sealed partial record WptCoordinateXyz
{
    /// <summary>The coordinate X.</summary>
    [ExiElement("Coord_X")]
    public required short CoordX { get; init; }

    /// <summary>The coordinate Y.</summary>
    [ExiElement("Coord_Y")]
    public required short CoordY { get; init; }

    /// <summary>The coordinate Z.</summary>
    [ExiElement("Coord_Z")]
    public required short CoordZ { get; init; }
}
