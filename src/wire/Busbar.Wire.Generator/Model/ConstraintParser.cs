using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Model;

/// <summary>Reads the constraints of a property and checks that they fit its type.</summary>
internal static class ConstraintParser
{
    /// <summary>The constraints, or null when one does not fit.</summary>
    public static ConstraintModel? Parse(IPropertySymbol property, TypeModel type)
    {
        var minLength = WireSymbols.Find(property, WireSymbols.MinLength).Positional(0) as int?;
        var maxLength = WireSymbols.Find(property, WireSymbols.MaxLength).Positional(0) as int?;
        var range = WireSymbols.Find(property, WireSymbols.Range);
        var items = WireSymbols.Find(property, WireSymbols.Items);
        var places = WireSymbols.Find(property, WireSymbols.DecimalPlaces).Positional(0) as int?;
        var format = WireSymbols.FindFormat(property);
        // A bounded number of different items keeps the look-up linear, whatever a peer sends.
        var isUnique = items.Named<bool>("Unique") ?? false;
        var isNumber = type.Kind is ValueKind.Int32 or ValueKind.Int64 or ValueKind.Decimal;
        var fits = (minLength is null || (minLength >= 0 && type.Kind == ValueKind.Text))
            && (maxLength is null || (maxLength >= 0 && type.Kind == ValueKind.Text))
            && (range is null || isNumber)
            && (items is null || type.IsList)
            && (format is null || (type.Kind == ValueKind.Text && format.Positional(0) is ITypeSymbol))
            && (!isUnique || type.Kind == ValueKind.Enum)
            && (places is null || (places >= 0 && type.Kind == ValueKind.Decimal));
        var min = Literal(range.Named<double>("Min"), type.Kind, isLower: true, ref fits);
        var max = Literal(range.Named<double>("Max"), type.Kind, isLower: false, ref fits);
        return fits
            ? new ConstraintModel(minLength, maxLength, min, max, items.Named<int>("Min"), items.Named<int>("Max"), isUnique, places, format is null ? null : WireSymbols.MethodOf(format))
            : null;
    }

    // A bound beyond the type never bites on its own side; on the other side it would make every value invalid.
    private static string? Literal(double? bound, ValueKind kind, bool isLower, ref bool fits)
    {
        if (bound is not { } value || double.IsInfinity(value))
        {
            return null;
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            fits &= isLower ? value < 0 : value > 0;
            return null;
        }

        if (kind == ValueKind.Decimal)
        {
            return exact.ToString(CultureInfo.InvariantCulture) + "m";
        }

        var whole = isLower ? decimal.Ceiling(exact) : decimal.Floor(exact);
        var (least, most) = kind == ValueKind.Int32 ? (int.MinValue, int.MaxValue) : (long.MinValue, (decimal)long.MaxValue);
        if (whole < least || whole > most)
        {
            fits &= isLower ? whole < least : whole > most;
            return null;
        }

        return whole == long.MinValue ? "long.MinValue" : whole.ToString("0", CultureInfo.InvariantCulture);
    }
}
