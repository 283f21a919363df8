using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Model;

/// <summary>How a pipeline ends: findings become diagnostics, a model without findings becomes source.</summary>
internal static class SourceOutput
{
    /// <summary>Reports the findings; returns the model when there is one.</summary>
    public static T? Accepts<T>(this SourceProductionContext output, Parsed<T> parsed)
        where T : class
    {
        foreach (var finding in parsed.Findings)
        {
            output.ReportDiagnostic(finding.ToDiagnostic());
        }

        return parsed.Model;
    }
}
