using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;

namespace Busbar.Charging.Commands;

/// <summary>What a command asks of a station, in words that no protocol version owns.</summary>
public abstract partial record StationOrder
{
    /// <summary>Start a transaction for a token.</summary>
    /// <param name="Token">Whose.</param>
    /// <param name="RemoteStartId">The number by which the started transaction is recognised.</param>
    /// <param name="Evse">Where; null leaves it to the station.</param>
    public sealed record RemoteStart(IdToken Token, int RemoteStartId, EvseId? Evse) : StationOrder;

    /// <summary>End a transaction.</summary>
    /// <param name="Transaction">Which.</param>
    public sealed record RemoteStop(TransactionId Transaction) : StationOrder;

    /// <summary>Restart the station or an EVSE.</summary>
    /// <param name="IsImmediate">At once, ending transactions; otherwise when nobody charges.</param>
    /// <param name="Evse">Which EVSE; null for the station.</param>
    public sealed record Reset(bool IsImmediate, EvseId? Evse) : StationOrder;

    /// <summary>Free the cable.</summary>
    public sealed record UnlockConnector(EvseId Evse, ConnectorId Connector) : StationOrder;

    /// <summary>Put the station, an EVSE or a connector into or out of service.</summary>
    public sealed record ChangeAvailability(bool IsOperative, EvseId? Evse, ConnectorId? Connector) : StationOrder;

    /// <summary>Send a message now.</summary>
    /// <param name="Message">Which, in the words of the version.</param>
    /// <param name="Evse">Of which EVSE, where it matters.</param>
    /// <param name="Connector">Of which connector, where it matters.</param>
    public sealed record TriggerMessage(string Message, EvseId? Evse, ConnectorId? Connector) : StationOrder;

    /// <summary>Tell values of the device model, or of 1.6 configuration keys; none named means all keys of 1.6.</summary>
    public sealed record GetVariables(IReadOnlyList<VariableValue> Variables) : StationOrder;

    /// <summary>Change values of the device model, or of one 1.6 configuration key.</summary>
    public sealed record SetVariables(IReadOnlyList<VariableValue> Variables) : StationOrder;

    /// <summary>Report the device model.</summary>
    /// <param name="RequestId">The number by which the reports are recognised.</param>
    /// <param name="Report">FullInventory, ConfigurationInventory or SummaryInventory.</param>
    public sealed record GetBaseReport(int RequestId, string Report) : StationOrder;

    /// <summary>Forget remembered authorizations.</summary>
    public sealed record ClearCache : StationOrder;

    /// <summary>Replace or change the list of tokens that the station may accept by itself.</summary>
    /// <param name="Version">The number of the list after the change.</param>
    /// <param name="IsFull">Replace the whole list.</param>
    /// <param name="Tokens">Tokens to set with their answers; a null answer removes one.</param>
    public sealed record SendLocalList(int Version, bool IsFull, IReadOnlyList<(IdToken Token, Authorization? Answer)> Tokens) : StationOrder;

    /// <summary>Tell the number of the list.</summary>
    public sealed record GetLocalListVersion : StationOrder;

    /// <summary>Hand over something that only a vendor understands.</summary>
    public sealed record DataTransfer(string VendorId, string? MessageId, string? Data) : StationOrder;

    /// <summary>Say any request of the station's version, its payload as on the wire.</summary>
    /// <param name="Action">The action.</param>
    /// <param name="Payload">The payload, a JSON object.</param>
    public sealed record Call(string Action, string Payload) : StationOrder;
}
