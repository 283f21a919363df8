using System.Text;
using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Model;

/// <summary>How a member is spelled on the wire when it does not say so itself.</summary>
internal static class WireNaming
{
    /// <summary>The spelling of a property: camel case, or lower snake case where its assembly asks for it.</summary>
    public static string Property(IPropertySymbol property)
    {
        return IsSnake(property)
            ? Snake(property.Name).ToLowerInvariant()
            : char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
    }

    /// <summary>The spelling of an enum member: its name, or upper snake case where its assembly asks for it.</summary>
    public static string Member(IFieldSymbol member)
    {
        return IsSnake(member) ? Snake(member.Name).ToUpperInvariant() : member.Name;
    }

    private static bool IsSnake(ISymbol member)
    {
        return WireSymbols.Find(member.ContainingAssembly, WireSymbols.Naming).Named<bool>("SnakeCase") ?? false;
    }

    private static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var index = 0; index < name.Length; index++)
        {
            if (index > 0 && char.IsUpper(name[index]))
            {
                text.Append('_');
            }

            text.Append(name[index]);
        }

        return text.ToString();
    }
}
