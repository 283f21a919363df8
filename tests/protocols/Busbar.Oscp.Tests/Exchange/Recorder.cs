namespace Busbar.Oscp.Tests.Exchange;

/// <summary>Takes every message and remembers it.</summary>
internal sealed class Recorder : ICapacityProvider, IFlexibilityProvider, ICapacityOptimizer, IOscpConnections
{
    public List<object> Messages { get; } = [];

    public List<string?> Correlations { get; } = [];

    public List<ConnectionState> States { get; } = [];

    public OscpAnswer Answer { get; set; } = OscpAnswer.Accepted;

    public OscpParty ToParty() => new() { CapacityProvider = this, FlexibilityProvider = this, CapacityOptimizer = this, Connections = this };

    public ValueTask<OscpAnswer> AdjustAsync(OscpCall<AdjustGroupCapacityForecast> call, CancellationToken cancellation) => Take(call);

    public ValueTask<OscpAnswer> ComplianceErrorAsync(OscpCall<GroupCapacityComplianceError> call, CancellationToken cancellation) => Take(call);

    public ValueTask<OscpAnswer> GroupMeasurementsAsync(OscpCall<UpdateGroupMeasurements> call, CancellationToken cancellation) => Take(call);

    public ValueTask<OscpAnswer> ForecastAsync(OscpCall<UpdateGroupCapacityForecast> call, CancellationToken cancellation) => Take(call);

    public ValueTask<OscpAnswer> AssetMeasurementsAsync(OscpCall<UpdateAssetMeasurements> call, CancellationToken cancellation) => Take(call);

    public ValueTask ChangedAsync(OscpPeer peer, CancellationToken cancellation)
    {
        States.Add(peer.Connection);
        return ValueTask.CompletedTask;
    }

    private ValueTask<OscpAnswer> Take<T>(OscpCall<T> call)
        where T : class
    {
        Messages.Add(call.Message);
        Correlations.Add(call.CorrelationId);
        return ValueTask.FromResult(Answer);
    }
}
