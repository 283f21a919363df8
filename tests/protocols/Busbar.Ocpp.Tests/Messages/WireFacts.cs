using System.Reflection;
using System.Runtime.CompilerServices;
using Busbar.Wire;

namespace Busbar.Ocpp.Tests.Messages;

/// <summary>What the annotations of records say, by reflection.</summary>
internal static class WireFacts
{
    public static bool IsRecord(Type type) => type.IsDefined(typeof(WireRecordAttribute));

    /// <summary>The properties on the wire: those that can be set, without the bag of unknown ones.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.CanWrite && property.PropertyType != typeof(ExtraProperties));

    public static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<WireNameAttribute>()?.Name ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    public static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));

    public static bool IsPreserving(Type record) =>
        record.GetCustomAttribute<WireRecordAttribute>()!.Unknown == UnknownProperties.Preserve;

    public static IEnumerable<string> TextsOf(Type wireEnum) =>
        wireEnum.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetCustomAttribute<WireNameAttribute>()?.Name ?? field.Name);

    /// <summary>The type of a value, or of a list's items, without nullability.</summary>
    public static Type ValueType(PropertyInfo property, out bool isList)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        return isList ? type.GetGenericArguments()[0] : type;
    }

    /// <summary>Every record and enum that a message reaches, itself included.</summary>
    public static void Reach(Type type, HashSet<Type> reached)
    {
        if (!type.IsEnum && !IsRecord(type) || !reached.Add(type) || type.IsEnum)
            return;
        foreach (PropertyInfo property in Properties(type))
            Reach(ValueType(property, out _), reached);
    }
}
