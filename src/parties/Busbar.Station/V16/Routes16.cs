using Busbar.Ocpp.Calls;
using Busbar.Station.Authorization;
using Busbar.Station.CentralSystem;
using Busbar.Station.DeviceModel;
using Busbar.Station.Evses;
using Busbar.Station.Provisioning;
using Busbar.Station.RemoteControl;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Station.V16;

/// <summary>The answers of a station to every request of OCPP 1.6; one table serves all stations of a process.</summary>
internal static partial class Routes16
{
    internal static MessageRoutes Table { get; } = Build();

    private static MessageRoutes Build()
    {
        var routes = new MessageRoutes();
        AddCore(routes);
        AddTokens(routes);
        AddTriggers(routes);
        AddSmartCharging(routes);
        AddMaintenance(routes);
        AddSecurity(routes);
        return routes;
    }

    private static TransactionNumbers Numbers(StationCore station) => ((CentralSystem16)station.CentralSystem).Numbers;

    // Core (OCPP 1.6 4 and 5).
    private static void AddCore(MessageRoutes routes) => routes
        .Answer<Msg.GetConfigurationRequest, Msg.GetConfigurationResponse>((request, station) => Configuration(request, station))
        .Answer<Msg.ChangeConfigurationRequest, Msg.ChangeConfigurationResponse>((request, station) => new Msg.ChangeConfigurationResponse
        {
            Status = ConfigurationKeys.Find(request.Key) is { } key
                ? Status(station.Variables.Write(key.Variable, request.Value))
                : Msg.ConfigurationStatus.NotSupported,                                       // (OCPP 1.6 5.3)
        })
        .Answer<Msg.ResetRequest, Msg.ResetResponse>((request, station) => new Msg.ResetResponse
        {
            Status = station.Resets.Reset(request.Type == Msg.ResetType.Hard ? ResetKind.Immediate : ResetKind.Soft, null) == ResetAnswer.Rejected
                ? Msg.ResetStatus.Rejected
                : Msg.ResetStatus.Accepted,
        })
        .Answer<Msg.ChangeAvailabilityRequest, Msg.ChangeAvailabilityResponse>((request, station) => new Msg.ChangeAvailabilityResponse
        {
            Status = Spelling.To<Msg.AvailabilityStatus>(station.Availability.Change(
                request.ConnectorId > 0 ? request.ConnectorId : null, null, request.Type == Msg.AvailabilityType.Operative)),
        })
        .Answer<Msg.RemoteStartTransactionRequest, Msg.RemoteStartTransactionResponse>((request, station) => new Msg.RemoteStartTransactionResponse
        {
            Status = station.Registration.IsAccepted && station.Remote.Start(Start(request, station)).IsAccepted
                ? Msg.RemoteStartStopStatus.Accepted
                : Msg.RemoteStartStopStatus.Rejected,
        })
        .Answer<Msg.RemoteStopTransactionRequest, Msg.RemoteStopTransactionResponse>((request, station) => new Msg.RemoteStopTransactionResponse
        {
            Status = Numbers(station).Find(request.TransactionId) is { } id && station.Remote.Stop(id)
                ? Msg.RemoteStartStopStatus.Accepted
                : Msg.RemoteStartStopStatus.Rejected,
        })
        .Answer<Msg.UnlockConnectorRequest, Msg.UnlockConnectorResponse>((request, station) => new Msg.UnlockConnectorResponse
        {
            Status = station.Remote.Unlock(request.ConnectorId, 1) switch
            {
                UnlockAnswer.Unlocked => Msg.UnlockStatus.Unlocked,
                UnlockAnswer.UnknownConnector => Msg.UnlockStatus.NotSupported,               // (OCPP 1.6 errata 3.34)
                _ => Msg.UnlockStatus.UnlockFailed,
            },
        })
        .Answer<Msg.DataTransferRequest, Msg.DataTransferResponse>((_, _) => new Msg.DataTransferResponse
        {
            Status = Msg.DataTransferStatus.UnknownVendorId,                                  // (OCPP 1.6 5.6)
        });

    private static Msg.GetConfigurationResponse Configuration(Msg.GetConfigurationRequest request, StationCore station)
    {
        var asked = request.Key is { Count: > 0 } keys ? keys : [.. ConfigurationKeys.All.Select(k => k.Key)];
        var known = asked.Select(ConfigurationKeys.Find).OfType<ConfigurationKey>().Select(k => Line(k, station)).ToArray();
        var unknown = asked.Where(k => ConfigurationKeys.Find(k) is null).ToArray();
        return new Msg.GetConfigurationResponse
        {
            ConfigurationKey = known.Length > 0 ? known : null,
            UnknownKey = unknown.Length > 0 ? unknown : null,
        };
    }

    private static Msg.KeyValue Line(ConfigurationKey key, StationCore station)
    {
        var definition = station.Variables.Find(key.Variable)!;
        return new Msg.KeyValue
        {
            Key = key.Key,
            Readonly = definition.Mutability == Mutability.ReadOnly,
            Value = station.Variables.Read(key.Variable).Value,
        };
    }

    private static Msg.ConfigurationStatus Status(VariableAnswer answer) => answer.Status switch
    {
        VariableStatus.Accepted => Msg.ConfigurationStatus.Accepted,
        VariableStatus.RebootRequired => Msg.ConfigurationStatus.RebootRequired,
        _ => Msg.ConfigurationStatus.Rejected,
    };

    private static RemoteStart Start(Msg.RemoteStartTransactionRequest request, StationCore station) => new(
        new IdToken(request.IdTag), null, request.ConnectorId, null,
        request.ChargingProfile is { } profile ? Translation.FromWire(profile, number => Numbers(station).Find(number) ?? "") : null);
}
