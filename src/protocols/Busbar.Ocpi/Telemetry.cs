using System.Diagnostics.Metrics;

namespace Busbar.Ocpi;

/// <summary>The figures of this package.</summary>
public static class Telemetry
{
    /// <summary>The meter's name, to subscribe to.</summary>
    public const string MeterName = "Busbar.Ocpi";

    /// <summary>The meter.</summary>
    internal static Meter Meter { get; } = new(MeterName);

    /// <summary>Requests to our endpoints: peer, module, HTTP status and OCPI status code.</summary>
    internal static Counter<long> Served { get; } = Meter.CreateCounter<long>("ocpi.served", "{request}", "Requests that peers made to us.");

    /// <summary>Faults in what peers send: peer and kind.</summary>
    internal static Counter<long> Faults { get; } = Meter.CreateCounter<long>("ocpi.faults", "{fault}", "Faults in objects that peers sent.");
}
