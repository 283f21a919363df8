using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>Every object of OCPI 2.1.1, by name.</summary>
[WireObjects]
public static partial class Ocpi211;
