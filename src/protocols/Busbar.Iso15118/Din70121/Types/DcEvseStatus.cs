using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The DC station's status.</summary>
[ExiType("DC_EVSEStatusType", Din70121Namespaces.DataTypes)]
[ExiRoot("DC_EVSEStatus", Substitutes = typeof(EvseStatus))]
public sealed partial record DcEvseStatus : EvseStatus
{
    /// <summary>The station's isolation status.</summary>
    [ExiElement("EVSEIsolationStatus")]
    public IsolationLevel? EvseIsolationStatus { get; init; }

    /// <summary>The station's status code.</summary>
    [ExiElement("EVSEStatusCode")]
    public required DcEvseStatusCode EvseStatusCode { get; init; }

    /// <summary>Within how many seconds the car must act on the notification.</summary>
    [ExiElement("NotificationMaxDelay")]
    public required uint NotificationMaxDelay { get; init; }

    /// <summary>What the station asks the car to do.</summary>
    [ExiElement("EVSENotification")]
    public required EvseNotification EvseNotification { get; init; }
}
