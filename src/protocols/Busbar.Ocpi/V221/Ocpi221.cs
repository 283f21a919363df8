using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>Every object of OCPI 2.2.1, by name.</summary>
[WireObjects]
public static partial class Ocpi221;
