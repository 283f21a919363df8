using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The interval.</summary>
[ExiType("IntervalType", Din70121Namespaces.DataTypes)]
[ExiRoot("TimeInterval")]
public partial record Interval;
