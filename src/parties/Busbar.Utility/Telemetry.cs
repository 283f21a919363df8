using System.Diagnostics.Metrics;

namespace Busbar.Utility;

/// <summary>What is measured: requests by outcome, and call-backs.</summary>
internal static class Telemetry
{
    private static readonly Meter Meter = new("Busbar.Utility");
    private static readonly Counter<long> Requests = Meter.CreateCounter<long>("openadr.requests", "{request}", "Requests by interface and status.");
    private static readonly Counter<long> Callbacks = Meter.CreateCounter<long>("openadr.callbacks", "{callback}", "Call-backs by outcome.");

    public static void Answered(string version, int status)
    {
        if (Requests.Enabled)
        {
            Requests.Add(1, new("version", version), new("status", status));
        }
    }

    public static void Delivered() => Callbacks.Add(1, new KeyValuePair<string, object?>("outcome", "delivered"));

    public static void Failed() => Callbacks.Add(1, new KeyValuePair<string, object?>("outcome", "failed"));

    public static void Dropped(int count)
    {
        if (count > 0)
        {
            Callbacks.Add(count, new KeyValuePair<string, object?>("outcome", "dropped"));
        }
    }
}
