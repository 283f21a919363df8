using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Busbar.Operator.Hosting;

/// <summary>Our own meters in Prometheus' text format: counters as sums, histograms as sum and count.</summary>
internal sealed class PrometheusText : IDisposable
{
    // Labels are ours and few; a bound keeps a mistake from filling the memory.
    private const int MostSeries = 5_000;

    private readonly ConcurrentDictionary<(Instrument Instrument, string Labels), Series> _series = new();
    private readonly MeterListener _listener = new();

    public PrometheusText()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name.StartsWith("Busbar", StringComparison.Ordinal))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.Start();
    }

    public string Render()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var group in _series.GroupBy(s => s.Key.Instrument).OrderBy(g => g.Key.Name, StringComparer.Ordinal))
        {
            var name = NameOf(group.Key);
            var isSummary = group.Key is Histogram<double> or Histogram<long> or Histogram<int>;
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {group.Key.Description}\n# TYPE {name} {TypeOf(group.Key)}\n");
            foreach (var ((_, labels), series) in group.OrderBy(s => s.Key.Labels, StringComparer.Ordinal))
            {
                if (isSummary)
                    text.Append(CultureInfo.InvariantCulture, $"{name}_sum{labels} {series.Sum}\n{name}_count{labels} {series.Count}\n");
                else
                    text.Append(CultureInfo.InvariantCulture, $"{name}{labels} {series.Sum}\n");
            }
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = (instrument, LabelsOf(tags));
        if (!_series.TryGetValue(key, out var series))
        {
            if (_series.Count >= MostSeries)
                return;
            series = _series.GetOrAdd(key, _ => new Series());
        }

        series.Add(value, instrument.IsObservable);
    }

    private static string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty)
            return "";
        var text = new StringBuilder("{");
        foreach (var (name, value) in tags)
        {
            var escaped = value?.ToString()?.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
            text.Append(text.Length > 1 ? "," : "").Append(name.Replace('.', '_')).Append("=\"").Append(escaped).Append('"');
        }

        return text.Append('}').ToString();
    }

    private static string NameOf(Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_').Replace('-', '_');
        name = instrument.Unit is "s" ? name + "_seconds" : instrument.Unit is "By" ? name + "_bytes" : name;
        return TypeOf(instrument) == "counter" ? name + "_total" : name;
    }

    private static string TypeOf(Instrument instrument) => instrument switch
    {
        Counter<long> or Counter<int> or Counter<double> => "counter",
        Histogram<double> or Histogram<long> or Histogram<int> => "summary",
        _ => "gauge",
    };

    private sealed class Series
    {
        private readonly Lock _gate = new();

        public double Sum { get; private set; }

        public long Count { get; private set; }

        public void Add(double value, bool isLatest)
        {
            lock (_gate)
            {
                Sum = isLatest ? value : Sum + value;
                Count++;
            }
        }
    }
}
