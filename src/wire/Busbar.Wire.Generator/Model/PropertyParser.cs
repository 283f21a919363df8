using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Model;

/// <summary>Turns one property into its model.</summary>
internal static class PropertyParser
{
    /// <summary>The model, or null with a finding.</summary>
    public static PropertyModel? Parse(IPropertySymbol property, ImmutableArray<Finding>.Builder findings)
    {
        var type = property.Type;
        var isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
            isNullable = true;
        }

        var wireName = WireSymbols.WireNameOf(property, WireNaming.Property(property));
        var model = TypeParser.Parse(type);
        var constraint = model is null ? null : ConstraintParser.Parse(property, model);
        var wrong = model is null ? Diagnostics.UnsupportedType
            : constraint is null ? Diagnostics.MisplacedConstraint
            : property.IsRequired && isNullable ? Diagnostics.RequiredNullable
            : !WireSymbols.IsPlain(wireName) ? Diagnostics.BadWireName
            : null;
        if (wrong is not null)
        {
            findings.Add(Finding.At(wrong, property, property.Name));
            return null;
        }

        var presence = property.IsRequired ? Presence.Required : isNullable ? Presence.Optional : Presence.Defaulted;
        return new PropertyModel(property.Name, wireName, model!, presence, constraint!);
    }
}
