using Busbar.Wire;

namespace Busbar.Ocpi.Transport;

/// <summary>The objects that are the same in every version, by name.</summary>
[WireObjects]
public static partial class OcpiTransport;
