using System.Text;
using Busbar.Wire.Generator.Model;

namespace Busbar.Wire.Generator.Json;

/// <summary>Emits the class <c>{Enum}WireText</c>: an enum's members from and to their texts, without reflection.</summary>
internal static class EnumTextEmitter
{
    public static string Emit(EnumModel model)
    {
        var names = model.Names;
        var code = CodeWriter.ForFile(names.Namespace);
        code.Line($"/// <summary>The texts on the wire of <see cref=\"{names.Full}\"/>.</summary>");
        code.Open($"{names.Access} static class {names.Name}WireText");
        EmitParse(code, model);
        code.Line();
        EmitTexts(code, model, "string", "ToWireText(this ", "");
        code.Line();
        EmitTexts(code, model, "global::System.ReadOnlySpan<byte>", "Utf8(", "u8");
        code.Line();
        code.Open($"public static bool TryReadJson(ref global::Busbar.Wire.JsonReader reader, out {names.Full} value)");
        code.Line("value = default;");
        code.Line("return reader.TryReadUtf8(out var text) && (TryParse(text, out value) || reader.FailEnum(text));");
        code.Close();
        if (model.IsOpen)
        {
            EmitOpen(code, model);
        }

        code.Close();
        return code.ToString();
    }

    private static void EmitOpen(CodeWriter code, EnumModel model)
    {
        var open = $"global::Busbar.Wire.OpenEnum<{model.Names.Full}>";
        code.Line();
        code.Open($"public static {open} ParseOpen(string text)");
        code.Line($"return TryParse(text, out {model.Names.Full} known) ? known : {open}.OfOther(text);");
        code.Close();
        code.Line();
        code.Open($"public static string ToWireText(this {open} value)");
        code.Line("return value.Other ?? ToWireText(value.Known!.Value);");
        code.Close();
        code.Line();
        code.Open($"public static bool TryReadJson(ref global::Busbar.Wire.JsonReader reader, out {open} value)");
        code.Line("value = default;");
        code.Open("if (!reader.TryReadUtf8(out var text))");
        code.Line("return false;");
        code.Close();
        code.Line();
        code.Line($"value = TryParse(text, out {model.Names.Full} known) ? known : {open}.OfOther(global::System.Text.Encoding.UTF8.GetString(text));");
        code.Line("return true;");
        code.Close();
        code.Line();
        code.Open($"public static void WriteJson(ref global::Busbar.Wire.JsonWriter writer, {open} value)");
        code.Open("if (value.Known is { } known)");
        code.Line("writer.Text(Utf8(known));");
        code.Close();
        code.Open("else");
        code.Line("writer.Text(value.Other!);");
        code.Close();
        code.Close();
    }

    private static void EmitParse(CodeWriter code, EnumModel model)
    {
        code.Open($"public static bool TryParse(global::System.ReadOnlySpan<byte> utf8, out {model.Names.Full} value)");
        code.Open("switch (utf8.Length)");
        foreach (var length in model.Members.GroupBy(member => Encoding.UTF8.GetByteCount(member.WireName)).OrderBy(group => group.Key))
        {
            foreach (var member in length)
            {
                code.Open($"case {length.Key} when global::System.MemoryExtensions.SequenceEqual(utf8, {CSharpText.Literal(member.WireName)}u8):");
                code.Line($"value = {Member(model, member)};");
                code.Line("return true;");
                code.Close();
            }
        }

        code.Line("default:");
        code.Line("    value = default;");
        code.Line("    return false;");
        code.Close();
        code.Close();
        code.Line();
        code.Open($"public static bool TryParse(string text, out {model.Names.Full} value)");
        code.Open("switch (text)");
        foreach (var member in model.Members)
        {
            code.Line($"case {CSharpText.Literal(member.WireName)}: value = {Member(model, member)}; return true;");
        }

        code.Line("default: value = default; return false;");
        code.Close();
        code.Close();
    }

    private static void EmitTexts(CodeWriter code, EnumModel model, string type, string method, string suffix)
    {
        code.Open($"public static {type} {method}{model.Names.Full} value)");
        code.Open("switch (value)");
        foreach (var member in model.Members)
        {
            code.Line($"case {Member(model, member)}: return {CSharpText.Literal(member.WireName)}{suffix};");
        }

        code.Line($"default: throw new global::System.ArgumentOutOfRangeException(nameof(value), value, \"Not a member of {model.Names.Name}.\");");
        code.Close();
        code.Close();
    }

    private static string Member(EnumModel model, EnumMemberModel member)
    {
        return $"{model.Names.Full}.@{member.Name}";
    }
}
