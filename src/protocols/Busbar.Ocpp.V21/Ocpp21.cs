using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Every message of OCPP 2.1, by action and by type.</summary>
[WireCatalogue]
public static partial class Ocpp21;
