namespace Busbar.Ocpi.V230;

/// <summary>Rules over several properties of commands.</summary>
internal static class CommandRules
{
    /// <summary>Whether a connector is named together with its EVSE.</summary>
    public static bool ConnectorNeedsEvse(StartSession command)
    {
        return command.ConnectorId is null || command.EvseUid is not null;
    }
}
