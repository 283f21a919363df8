using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Json;

/// <summary>Emits how one value, a property's or an item's, is read and written.</summary>
internal static class JsonValueEmitter
{
    /// <summary>A C# expression that reads a value with its constraints and is true when it is valid.</summary>
    public static string Read(RecordModel record, PropertyModel property, string target)
    {
        var constraint = property.Constraint;
        var read = property.Type.Kind switch
        {
            ValueKind.Text when constraint.MinLength is { } least =>
                $"reader.TryReadText({least}, {(constraint.MaxLength is { } most ? most.ToString(System.Globalization.CultureInfo.InvariantCulture) : "int.MaxValue")}, \"{record.Names.Name}.{property.Name}\", out {target})",
            ValueKind.Text when constraint.MaxLength is { } length =>
                $"reader.TryReadText({length}, \"{record.Names.Name}.{property.Name}\", out {target})",
            ValueKind.Text => $"reader.TryReadText(out {target})",
            ValueKind.Int32 => $"reader.TryReadInt32(out {target})",
            ValueKind.Int64 => $"reader.TryReadInt64(out {target})",
            ValueKind.Decimal when constraint.DecimalPlaces is { } places => $"reader.TryReadDecimal({places}, out {target})",
            ValueKind.Decimal => $"reader.TryReadDecimal(out {target})",
            ValueKind.Boolean => $"reader.TryReadBoolean(out {target})",
            ValueKind.Time when record.IsTolerant => $"reader.TryReadUtcTime({(record.ZonelessIsUtc ? "true" : "false")}, out {target})",
            ValueKind.Time when record.ZonelessIsUtc => $"reader.TryReadTime(true, out {target})",
            ValueKind.Time => $"reader.TryReadTime(out {target})",
            ValueKind.Enum or ValueKind.OpenEnum => $"{property.Type.WireText}.TryReadJson(ref reader, out {target})",
            ValueKind.TextForm => $"reader.TryReadTextOf<{property.Type.Name}>(out {target})",
            ValueKind.Fragment => $"reader.TryReadFragment(out {target})",
            _ => $"{property.Type.Name}.TryReadJson(ref reader, out {target})",
        };
        var bounds = (constraint.Min, constraint.Max) switch
        {
            (null, null) => null,
            ({ } min, null) => $"{target} >= {min}",
            (null, { } max) => $"{target} <= {max}",
            var (min, max) => $"({target} >= {min} && {target} <= {max})",
        };
        if (constraint.Format is { } format)
        {
            return $"{read} && ({format}({target}) || reader.TolerateFormat({CSharpText.Literal(format.Substring(format.LastIndexOf('.') + 1))}))";
        }

        return bounds is null ? read : $"{read} && ({bounds} || reader.{(record.IsTolerant ? "TolerateRange" : "FailRange")}())";
    }

    /// <summary>A C# statement that writes a value.</summary>
    public static string Write(TypeModel type, string value)
    {
        return type.Kind switch
        {
            ValueKind.Text => $"writer.Text({value});",
            ValueKind.Int32 or ValueKind.Int64 => $"writer.Number((long){value});",
            ValueKind.Decimal => $"writer.Number({value});",
            ValueKind.Boolean => $"writer.Boolean({value});",
            ValueKind.Time => $"writer.Time({value});",
            ValueKind.Enum => $"writer.Text({type.WireText}.Utf8({value}));",
            ValueKind.OpenEnum => $"{type.WireText}.WriteJson(ref writer, {value});",
            ValueKind.TextForm => $"writer.Text({value}.ToWireText());",
            ValueKind.Fragment => $"writer.Fragment({value});",
            _ => $"{value}.WriteJson(ref writer);",
        };
    }
}
