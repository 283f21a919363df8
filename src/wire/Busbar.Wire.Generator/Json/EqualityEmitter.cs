using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Json;

/// <summary>Emits value equality for a record with lists, which C# would compare by reference.</summary>
internal static class EqualityEmitter
{
    /// <summary>Emits for a record.</summary>
    public static void Emit(CodeWriter code, RecordModel model)
    {
        Emit(code, model, model.Names, static property => property.Type.PropertyType + Nullable(property));
    }

    /// <summary>Emits for a type with the properties of a record, each of the type that is told.</summary>
    public static void Emit(CodeWriter code, RecordModel model, TypeNames names, Func<PropertyModel, string> typeOf)
    {
        var hasExtra = model.Unknown == UnknownModel.Preserve;
        code.Line("/// <summary>Whether both records hold the same values; lists compare by their items.</summary>");
        code.Open($"public bool Equals({names.Full}? other)");
        code.Line("return other is not null");
        foreach (var property in model.Properties)
        {
            code.Line(property.Type.IsList
                ? $"    && global::Busbar.Wire.WireEquality.Same(@{property.Name}, other.@{property.Name})"
                : $"    && global::System.Collections.Generic.EqualityComparer<{typeOf(property)}>.Default.Equals(@{property.Name}, other.@{property.Name})");
        }

        code.Line(hasExtra ? "    && object.Equals(Extra, other.Extra);" : "    ;");
        code.Close();
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Open("public override int GetHashCode()");
        code.Line("var hash = default(global::System.HashCode);");
        foreach (var property in model.Properties)
        {
            code.Line(property.Type.IsList
                ? $"hash.Add(global::Busbar.Wire.WireEquality.Hash(@{property.Name}));"
                : $"hash.Add(@{property.Name});");
        }

        if (hasExtra)
        {
            code.Line("hash.Add(Extra);");
        }

        code.Line("return hash.ToHashCode();");
        code.Close();
    }

    private static string Nullable(PropertyModel property)
    {
        return property.Presence == Presence.Optional ? "?" : "";
    }
}
