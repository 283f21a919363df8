using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Who plans a charging session (ISO 15118-20) (OCPP 2.1 3.25).</summary>
[WireEnum]
public enum ControlMode
{
    /// <summary>The vehicle plans and follows its plan.</summary>
    ScheduledControl,

    /// <summary>The station sends setpoints that the vehicle follows.</summary>
    DynamicControl,
}
