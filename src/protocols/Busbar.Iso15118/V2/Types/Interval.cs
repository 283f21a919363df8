using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>What every kind of interval has.</summary>
[ExiType("IntervalType", V2Namespaces.DataTypes)]
[ExiRoot("TimeInterval")]
public abstract partial record Interval;
