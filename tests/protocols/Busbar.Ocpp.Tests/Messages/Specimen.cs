using System.Reflection;
using System.Runtime.CompilerServices;
using Busbar.Wire;

namespace Busbar.Ocpp.Tests.Messages;

/// <summary>Makes valid records from their annotations alone.</summary>
internal static class Specimen
{
    private const int MostItems = 2;

    private static readonly DateTimeOffset Moment = new(2030, 10, 11, 12, 13, 14, 150, TimeSpan.Zero);

    /// <summary>Every property set, texts as long and numbers as great as they may be.</summary>
    public static object Maximal(Type record) => Make(record, property => true, round: null);

    /// <summary>Only what is required.</summary>
    public static object Minimal(Type record) => Make(record, WireFacts.IsRequired, round: 0);

    /// <summary>Every property set, enums at their <paramref name="round"/>th member, counted round.</summary>
    public static object Varied(Type record, int round) => Make(record, property => true, round);

    private static object Make(Type record, Func<PropertyInfo, bool> isWanted, int? round)
    {
        object made = RuntimeHelpers.GetUninitializedObject(record);
        foreach (PropertyInfo property in WireFacts.Properties(record).Where(isWanted))
        {
            Type type = WireFacts.ValueType(property, out bool isList);
            property.SetValue(made, isList ? List(property, type, isWanted, round) : Value(property, type, isWanted, round));
        }

        if (WireFacts.IsPreserving(record) && isWanted(record.GetProperty("Extra")!))
            record.GetProperty("Extra")!.SetValue(made, new ExtraProperties([new("x-more", Fragment())]));
        return made;
    }

    private static Array List(PropertyInfo property, Type type, Func<PropertyInfo, bool> isWanted, int? round)
    {
        var bounds = property.GetCustomAttribute<ItemsAttribute>();
        int count = Math.Max(bounds?.Min ?? 0, Math.Min(bounds?.Max ?? MostItems, MostItems));
        var list = Array.CreateInstance(type, count);
        for (int index = 0; index < count; index++)
            list.SetValue(Value(property, type, isWanted, round), index);
        return list;
    }

    private static object Value(PropertyInfo property, Type type, Func<PropertyInfo, bool> isWanted, int? round)
    {
        if (type.IsEnum)
        {
            Array members = Enum.GetValues(type);
            return members.GetValue((round ?? members.Length - 1) % members.Length)!;
        }

        if (WireFacts.IsRecord(type))
            return Make(type, isWanted, round);
        var range = property.GetCustomAttribute<RangeAttribute>();
        if (type == typeof(int))
            return range is null ? int.MaxValue : (int)Math.Clamp((double)int.MaxValue, range.Min, range.Max);
        if (type == typeof(decimal))
            return range is null ? -1234.5m : decimal.CreateChecked(Math.Clamp(1234.5, range.Min, range.Max));
        if (type == typeof(string))
        {
            int length = property.GetCustomAttribute<MaxLengthAttribute>()?.CodePoints ?? 7;
            return string.Concat(Enumerable.Repeat("🔌", round is null ? length : Math.Min(length, 3)));
        }

        return type == typeof(bool) ? true : type == typeof(DateTimeOffset) ? Moment : Fragment();
    }

    private static JsonFragment Fragment()
    {
        Assert.True(JsonFragment.TryParse("""{"a":[1.50,null,"ü"]}"""u8, WireLimits.Default, out var fragment, out _));
        return fragment;
    }
}
