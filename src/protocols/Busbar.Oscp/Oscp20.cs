using Busbar.Wire;

[assembly: WireNaming(SnakeCase = true)]

namespace Busbar.Oscp;

/// <summary>Every message of OSCP 2.0; each is sent without an answering body.</summary>
[WireCatalogue]
public static partial class Oscp20;
