using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>What every kind of secondary actor's schedules has.</summary>
[ExiType("SASchedulesType", V2Namespaces.DataTypes)]
[ExiRoot("SASchedules")]
public abstract partial record SaSchedules;
