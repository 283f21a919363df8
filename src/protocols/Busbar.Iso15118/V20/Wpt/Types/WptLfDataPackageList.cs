using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>A list: wireless power low-frequency data package.</summary>
[ExiType("WPT_LF_DataPackageListType", V20Namespaces.Wpt)]
public sealed partial record WptLfDataPackageList
{
    /// <summary>The number of packages.</summary>
    [ExiElement("NumPackages")]
    public required byte NumPackages { get; init; }

    /// <summary>The wireless power low-frequency data package.</summary>
    [ExiElement("WPT_LF_DataPackage")]
    public required WptLfDataPackage WptLfDataPackage { get; init; }
}
