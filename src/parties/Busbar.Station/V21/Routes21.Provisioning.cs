using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Busbar.Station.DeviceModel;
using Busbar.Station.Provisioning;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

// Provisioning (B).
internal static partial class Routes21
{
    private static void AddProvisioning(MessageRoutes routes) => routes
        .Answer<Msg.GetVariablesRequest, Msg.GetVariablesResponse>((request, station) => new Msg.GetVariablesResponse
        {
            GetVariableResult = request.GetVariableData.Select(d => Read(d, station)).ToArray(),
        })
        .Answer<Msg.SetVariablesRequest, Msg.SetVariablesResponse>((request, station) => new Msg.SetVariablesResponse
        {
            SetVariableResult = request.SetVariableData.Select(d => Write(d, station)).ToArray(),
        })
        .Answer<Msg.GetBaseReportRequest, Msg.GetBaseReportResponse>((request, station) => new Msg.GetBaseReportResponse
        {
            Status = Spelling.To<Msg.GenericDeviceModelStatus>(
                station.Reports.Base(request.RequestId, Spelling.To<BaseReport>(request.ReportBase))),
        })
        .Answer<Msg.GetReportRequest, Msg.GetReportResponse>((request, station) => new Msg.GetReportResponse
        {
            Status = Spelling.To<Msg.GenericDeviceModelStatus>(station.Reports.Custom(
                request.RequestId,
                request.ComponentCriteria?.Select(c => Spelling.To<ComponentCriterion>(c)).ToArray() ?? [],
                request.ComponentVariable?.Select(Filter).ToArray() ?? [])),
        })
        .Answer<Msg.ResetRequest, Msg.ResetResponse>((request, station) => new Msg.ResetResponse
        {
            Status = Spelling.To<Msg.ResetStatus>(station.Resets.Reset(Spelling.To<ResetKind>(request.Type), request.EvseId)),
        })
        .Answer<Msg.SetNetworkProfileRequest, Msg.SetNetworkProfileResponse>((request, station) => new Msg.SetNetworkProfileResponse
        {
            Status = Spelling.To<Msg.SetNetworkProfileStatus>(station.Network.Set(new NetworkProfile(
                request.ConfigurationSlot, request.ConnectionData.OcppCsmsUrl, request.ConnectionData.SecurityProfile, request.ConnectionData))),
        });

    private static Msg.GetVariableResult Read(Msg.GetVariableData data, StationCore station)
    {
        var name = Translation.Name(data.Component, data.Variable);
        var answer = data.AttributeType is null or Msg.AttributeType.Actual || station.Variables.Find(name) is null
            ? station.Variables.Read(name)
            : new VariableAnswer(VariableStatus.NotSupportedAttributeType);                   // (OCPP 2.0.1 B06.FR.07)
        return new Msg.GetVariableResult
        {
            Component = data.Component,
            Variable = data.Variable,
            AttributeType = data.AttributeType,
            AttributeStatus = Spelling.To<Msg.GetVariableStatus>(answer.Status),
            AttributeStatusInfo = Translation.Info(answer.Reason is null ? null : "WriteOnly", answer.Reason),
            AttributeValue = answer.Status == VariableStatus.Accepted ? answer.Value ?? "" : null, // (OCPP 2.0.1 B06.FR.13)
        };
    }

    private static Msg.SetVariableResult Write(Msg.SetVariableData data, StationCore station)
    {
        var name = Translation.Name(data.Component, data.Variable);
        var answer = data.AttributeType is null or Msg.AttributeType.Actual || station.Variables.Find(name) is null
            ? station.Variables.Write(name, data.AttributeValue)
            : new VariableAnswer(VariableStatus.NotSupportedAttributeType);
        return new Msg.SetVariableResult
        {
            Component = data.Component,
            Variable = data.Variable,
            AttributeType = data.AttributeType,
            AttributeStatus = Spelling.To<Msg.SetVariableStatus>(answer.Status),
            AttributeStatusInfo = Translation.Info(answer.Reason is null ? null : "InvalidValue", answer.Reason),
        };
    }

    private static VariableFilter Filter(Msg.ComponentVariable wanted) => new(
        wanted.Component.Name, wanted.Component.Instance, wanted.Component.Evse?.Id, wanted.Component.Evse?.ConnectorId,
        wanted.Variable?.Name, wanted.Variable?.Instance);
}
