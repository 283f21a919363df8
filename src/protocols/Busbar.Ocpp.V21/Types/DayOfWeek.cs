using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A day of the week (OCPP 2.1 3.31).</summary>
[WireEnum]
public enum DayOfWeek
{
    /// <summary>Monday.</summary>
    Monday,

    /// <summary>Tuesday.</summary>
    Tuesday,

    /// <summary>Wednesday.</summary>
    Wednesday,

    /// <summary>Thursday.</summary>
    Thursday,

    /// <summary>Friday.</summary>
    Friday,

    /// <summary>Saturday.</summary>
    Saturday,

    /// <summary>Sunday.</summary>
    Sunday,
}
