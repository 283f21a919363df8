using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Busbar.Wire.Generator.Model;

/// <summary>A model, or the diagnostics that say why there is none.</summary>
internal sealed record Parsed<T>(T? Model, EquatableArray<Finding> Findings)
    where T : class;

/// <summary>A diagnostic as a value, so that it can be cached.</summary>
internal sealed record Finding(string Id, string File, TextSpan Span, LinePositionSpan Lines, string Argument)
{
    /// <summary>Makes a finding at a symbol.</summary>
    public static Finding At(DiagnosticDescriptor descriptor, ISymbol symbol, string argument)
    {
        var location = symbol.Locations.FirstOrDefault(place => place.IsInSource);
        return location is null
            ? new Finding(descriptor.Id, "", default, default, argument)
            : new Finding(descriptor.Id, location.SourceTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span, argument);
    }

    /// <summary>The diagnostic.</summary>
    public Diagnostic ToDiagnostic()
    {
        var place = File.Length == 0 ? Location.None : Location.Create(File, Span, Lines);
        return Diagnostic.Create(Diagnostics.ById(Id), place, Argument);
    }
}
