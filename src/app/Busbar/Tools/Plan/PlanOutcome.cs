using System.Globalization;
using System.Text;
using System.Text.Json;
using Busbar.Energy.Scenarios;

namespace Busbar.Tools.Plan;

/// <summary>What a plan came to, as JSON or as a table.</summary>
/// <param name="Result">Delivery, fairness and overload.</param>
/// <param name="Cost">The cost, where there are prices.</param>
/// <param name="Gap">The proven relative gap to the optimum, where there is one.</param>
/// <param name="Milliseconds">How long each decision took.</param>
internal sealed record PlanOutcome(RunResult Result, double? Cost, double? Gap, IReadOnlyList<double> Milliseconds)
{
    private IEnumerable<(string Name, double? Value)> Figures =>
    [
        ("delivered_fraction", Result.DeliveredFraction),
        ("fully_served_fraction", Result.FullyServedFraction),
        ("jain", Result.Jain),
        ("max_overload", Result.MaxOverload),
        ("cost", Cost),
        ("optimality_gap", Gap),
        ("solve_ms_mean", Milliseconds.Average()),
        ("solve_ms_p99", Milliseconds.Order().ElementAt((int)Math.Min(Milliseconds.Count - 1, 0.99 * Milliseconds.Count))),
    ];

    /// <summary>One JSON object; a figure that does not apply is null.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in Figures)
            {
                if (value is { } number)
                    writer.WriteNumber(name, number);
                else
                    writer.WriteNull(name);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>One figure a line.</summary>
    public string ToTable() => string.Join('\n', Figures.Where(figure => figure.Value is not null)
        .Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Name,-22} {figure.Value:0.######}")));
}
