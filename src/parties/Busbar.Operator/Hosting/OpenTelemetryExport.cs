using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Busbar.Operator.Hosting;

/// <summary>Sends metrics and traces by OTLP when the environment names a collector.</summary>
internal static class OpenTelemetryExport
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IDisposable? Start()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Endpoint)))
            return null;
        return new Disposables(
            Sdk.CreateMeterProviderBuilder().AddMeter("Busbar.*").AddOtlpExporter().Build(),
            Sdk.CreateTracerProviderBuilder().AddSource("Busbar.*").AddOtlpExporter().Build());
    }
}
