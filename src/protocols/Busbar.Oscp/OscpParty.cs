namespace Busbar.Oscp;

/// <summary>Takes what a flexibility provider sends (OSCP 2.0 endpoints).</summary>
public interface ICapacityProvider
{
    /// <summary>A flexibility provider asks for another capacity.</summary>
    ValueTask<OscpAnswer> AdjustAsync(OscpCall<AdjustGroupCapacityForecast> call, CancellationToken cancellation);

    /// <summary>A flexibility provider cannot keep, or did not keep, a forecast.</summary>
    ValueTask<OscpAnswer> ComplianceErrorAsync(OscpCall<GroupCapacityComplianceError> call, CancellationToken cancellation);

    /// <summary>A flexibility provider reports what a group drew.</summary>
    ValueTask<OscpAnswer> GroupMeasurementsAsync(OscpCall<UpdateGroupMeasurements> call, CancellationToken cancellation);
}

/// <summary>Takes what a capacity provider or an optimizer sends (OSCP 2.0 endpoints).</summary>
public interface IFlexibilityProvider
{
    /// <summary>A capacity for a group, or an optimizer's optimum.</summary>
    ValueTask<OscpAnswer> ForecastAsync(OscpCall<UpdateGroupCapacityForecast> call, CancellationToken cancellation);

    /// <summary>An optimizer asks for another capacity.</summary>
    ValueTask<OscpAnswer> AdjustAsync(OscpCall<AdjustGroupCapacityForecast> call, CancellationToken cancellation);
}

/// <summary>Takes what a flexibility provider sends to its optimizer (OSCP 2.0 endpoints).</summary>
public interface ICapacityOptimizer
{
    /// <summary>The capacity of a group.</summary>
    ValueTask<OscpAnswer> ForecastAsync(OscpCall<UpdateGroupCapacityForecast> call, CancellationToken cancellation);

    /// <summary>The readings of a group's assets.</summary>
    ValueTask<OscpAnswer> AssetMeasurementsAsync(OscpCall<UpdateAssetMeasurements> call, CancellationToken cancellation);
}

/// <summary>Hears when a peer comes and goes.</summary>
public interface IOscpConnections
{
    /// <summary>The peer's registration or connection changed.</summary>
    ValueTask ChangedAsync(OscpPeer peer, CancellationToken cancellation);
}

/// <summary>Who takes messages; what is null is answered with 404.</summary>
public sealed record OscpParty
{
    /// <summary>Takes what a flexibility provider sends.</summary>
    public ICapacityProvider? CapacityProvider { get; init; }

    /// <summary>Takes what a capacity provider or an optimizer sends.</summary>
    public IFlexibilityProvider? FlexibilityProvider { get; init; }

    /// <summary>Takes what a flexibility provider sends to its optimizer.</summary>
    public ICapacityOptimizer? CapacityOptimizer { get; init; }

    /// <summary>Hears when a peer comes and goes.</summary>
    public IOscpConnections? Connections { get; init; }
}
