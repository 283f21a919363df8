namespace Busbar.Wire.Generator.Exi;

/// <summary>Emits the XML spelling of an enumeration.</summary>
internal static class ExiEnumEmitter
{
    public static void Emit(ExiEnum found, CodeWriter code)
    {
        code.Open($"internal static class {found.Name}ExiNames");
        code.Open($"internal static string Form({found.FullName} value) => value switch");
        foreach (var member in found.Members)
        {
            code.Line($"{found.FullName}.{member.Name} => {CSharpText.Literal(member.WireName)},");
        }

        code.Line("_ => \"\",");
        code.Close(";");
        code.Line();
        code.Open($"internal static {found.FullName} Parse(ExiXmlReader x, string text) => text.Trim() switch");
        foreach (var member in found.Members)
        {
            code.Line($"{CSharpText.Literal(member.WireName)} => {found.FullName}.{member.Name},");
        }

        code.Line($"_ => x.Bad<{found.FullName}>(text),");
        code.Close(";");
        code.Close();
    }
}
