using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Ocpp;
using Busbar.Operator.Stations;

namespace Busbar.Operator.Security;

/// <summary>
/// Gives a station a new password that nobody sees (OCPP 2.0.1 A01), (OCPP 1.6 security A01). Until the station has used it, the old one is
/// good as well: whether an answer that got lost was a yes cannot be known.
/// </summary>
internal sealed class PasswordChange(OperatorCore core)
{
    public async Task<Command> RunAsync(Station station, string principal)
    {
        var secret = Credential.NewSecret();
        await core.Stations.ChangeAsync(station, record => record with { NextCredential = Credential.HashGenerated(secret) });
        var variable = station.Connection?.Version is OcppVersion.V16
            ? new VariableValue { Component = "", Variable = "AuthorizationKey", Value = secret }
            : new VariableValue { Component = "SecurityCtrlr", Variable = "BasicAuthPassword", Value = secret };
        var command = await core.Commands.ExecuteAsync(
            core.NewCommand(station.Id, "ChangePassword", "{}", principal), new StationOrder.SetVariables([variable]));
        if (command.Outcome is CommandOutcome.Rejected or CommandOutcome.StationOffline)
            await core.Stations.ChangeAsync(station, record => record with { NextCredential = null });
        return command;
    }
}
