using System.Reflection;

namespace Busbar.House;

/// <summary>Lists the public types and members of an assembly, one a line, so that a change of surface is a decision.</summary>
internal static class PublicSurface
{
    public static string Of(Assembly assembly)
    {
        var lines = new List<string>();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            lines.Add(Name(type) + " : " + Kind(type));
            lines.AddRange(Members(type).Order(StringComparer.Ordinal).Select(member => "  " + member));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}");
        }

        return type.GetMembers(Declared).Where(IsOwn).Select(Describe).Distinct();
    }

    /// <summary>What the compiler adds to every record says nothing about the surface.</summary>
    private static bool IsOwn(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName && method.Name is not ("ToString" or "GetHashCode" or "Equals" or "<Clone>$" or "Deconstruct"),
        Type => false,
        _ => true,
    };

    private static string Describe(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{property.Name} : {Name(property.PropertyType)}{(property.CanWrite ? " { get; set; }" : " { get; }")}",
        MethodInfo method => $"{method.Name}({Parameters(method)}) : {Name(method.ReturnType)}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        FieldInfo field => $"{field.Name} : {Name(field.FieldType)}",
        EventInfo happening => $"event {happening.Name}",
        _ => member.Name,
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (!type.IsGenericType)
        {
            return type.IsGenericParameter ? type.Name : type.FullName ?? type.Name;
        }

        var name = (type.FullName ?? type.Name).Split('`')[0];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
