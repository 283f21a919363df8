using System.Data.Common;
using Busbar.Charging.Stations;
using Busbar.Operator.Security;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.DeviceModel;

/// <summary>The device model of each station as far as it was reported.</summary>
internal sealed class VariableStore(IStore store, TimeProvider time)
{
    // The largest device models have some thousand variables; one that has more is not kept.
    private const int MostVariables = 20_000;

    /// <summary>Keeps values, on disk when the task completes.</summary>
    public Task KeepAsync(StationId station, IReadOnlyList<VariableValue> values)
    {
        values = [.. values.Where(value => !Secrets.IsSecret(value.Variable))];
        if (values.Count == 0)
            return Task.CompletedTask;
        var now = time.GetUtcNow();
        return store.WriteAsync(unit =>
        {
            if (Query.Number(unit.Connection, "SELECT count(*) FROM variable WHERE station = $station", ("station", station.Value)) + values.Count > MostVariables)
            {
                Telemetry.Repaired("DeviceModel.TooLarge");
                return false;
            }

            foreach (var value in values)
                unit.Put(Tables.Variables, new VariableRow(station, value, now));
            return true;
        });
    }

    /// <summary>The actual value of one variable; null when it was never reported.</summary>
    public async ValueTask<string?> FindAsync(StationId station, string component, string variable) => await store.ReadAsync(connection => Query.First(
        connection,
        """
        SELECT value FROM variable
        WHERE station = $station AND component = $component AND variable = $variable AND attribute = 'Actual' AND value IS NOT NULL
        """,
        row => row.GetString(0),
        ("station", station.Value),
        ("component", component),
        ("variable", variable)));

    /// <summary>Forgets what a whole report did not name again.</summary>
    public Task ForgetOlderAsync(StationId station, DateTimeOffset than) => store.WriteAsync(unit => Query.Execute(
        unit.Connection,
        "DELETE FROM variable WHERE station = $station AND component <> '' AND updated_at < $than",
        ("station", station.Value),
        ("than", Instant.ToMicroseconds(than))));

    public ValueTask<List<VariableRow>> AllAsync(StationId station) => store.ReadAsync(connection => Query.All(
        connection,
        """
        SELECT station, component, component_instance, evse, connector, variable, variable_instance, attribute, value, mutability,
               data_type, unit, updated_at
        FROM variable WHERE station = $station ORDER BY component, component_instance, evse, connector, variable, variable_instance, attribute
        """,
        Read,
        ("station", station.Value)));

    private static VariableRow Read(DbDataReader row) => new(
        new StationId(row.GetString(0)),
        new VariableValue
        {
            Component = row.GetString(1),
            ComponentInstance = row.GetString(2) is { Length: > 0 } instance ? instance : null,
            Evse = row.GetInt32(3) is > 0 and var evse ? new EvseId(evse) : null,
            Connector = row.GetInt32(4) is > 0 and var connector ? new ConnectorId(connector) : null,
            Variable = row.GetString(5),
            VariableInstance = row.GetString(6) is { Length: > 0 } variable ? variable : null,
            Attribute = row.GetString(7),
            Value = row.Text(8),
            Mutability = row.Text(9),
            DataType = row.Text(10),
            Unit = row.Text(11),
        },
        row.Time(12));
}
