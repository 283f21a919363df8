using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The secondary actor's schedules.</summary>
[ExiType("SASchedulesType", Din70121Namespaces.DataTypes)]
[ExiRoot("SASchedules")]
public partial record SaSchedules;
