using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The notification.</summary>
[ExiType("NotificationType", V2Namespaces.DataTypes)]
public sealed partial record Notification
{
    /// <summary>The fault code.</summary>
    [ExiElement("FaultCode")]
    public required FaultCode FaultCode { get; init; }

    /// <summary>The fault message.</summary>
    [ExiElement("FaultMsg"), ExiLength(Max = 64)]
    public string? FaultMsg { get; init; }
}
