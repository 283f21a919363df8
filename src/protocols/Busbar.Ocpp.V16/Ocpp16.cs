using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Every message of OCPP 1.6, by action and by type.</summary>
[WireCatalogue]
public static partial class Ocpp16;
