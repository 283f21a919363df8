using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Every object of OCPI 2.3.0, by name.</summary>
[WireObjects]
public static partial class Ocpi230;
