using Microsoft.CodeAnalysis;

namespace Busbar.Wire.Generator.Model;

/// <summary>Reads the message annotation of a record.</summary>
internal static class MessageParser
{
    /// <summary>The message, or null when the record is none.</summary>
    public static MessageModel? Parse(INamedTypeSymbol type)
    {
        var data = WireSymbols.Find(type, WireSymbols.Message);
        return data is { ConstructorArguments.Length: 4 }
            ? new MessageModel(
                data.Positional(0) as string ?? "",
                Member(data.ConstructorArguments[1]),
                Member(data.ConstructorArguments[2]),
                data.Positional(3) as string ?? "")
            : null;
    }

    private static string Member(TypedConstant constant)
    {
        return constant.Type?.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name ?? "";
    }
}
