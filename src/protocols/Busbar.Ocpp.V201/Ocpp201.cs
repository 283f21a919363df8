using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>Every message of OCPP 2.0.1, by action and by type.</summary>
[WireCatalogue]
public static partial class Ocpp201;
