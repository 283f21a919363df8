using Busbar.Wire;

namespace Busbar.Iso15118.AppProtocol;

/// <summary>A protocol that the car offers.</summary>
[ExiType("AppProtocolType", AppProtocolNamespaces.Messages, HasUnqualifiedElements = true)]
public sealed partial record OfferedAppProtocol
{
    /// <summary>The protocol, by the namespace of its messages.</summary>
    [ExiElement("ProtocolNamespace"), ExiLength(Max = 100)]
    public required string ProtocolNamespace { get; init; }

    /// <summary>The version number major.</summary>
    [ExiElement("VersionNumberMajor")]
    public required uint VersionNumberMajor { get; init; }

    /// <summary>The version number minor.</summary>
    [ExiElement("VersionNumberMinor")]
    public required uint VersionNumberMinor { get; init; }

    /// <summary>The number under which the offer is answered.</summary>
    [ExiElement("SchemaID")]
    public required byte SchemaId { get; init; }

    /// <summary>The rank among the offers; 1 is the highest.</summary>
    [ExiElement("Priority"), ExiRange(1, 20)]
    public required byte Priority { get; init; }
}
