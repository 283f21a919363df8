namespace Busbar.Wire.Generator.Xml;

/// <summary>Emits a choice: which of its records is at hand, and how that one is read.</summary>
internal static class XmlChoiceEmitter
{
    public static void Emit(CodeWriter code, XmlRecordModel model)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public static bool IsNext(XmlRecordReader reader) => {string.Join(" || ", model.Options.Select(static option => $"{option}.IsNext(reader)"))};");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Open($"public static {model.Names.Full}? ReadXml(XmlRecordReader reader)");
        foreach (var option in model.Options)
        {
            code.Open($"if ({option}.IsNext(reader))");
            code.Line($"return {option}.ReadXml(reader);");
            code.Close();
            code.Line();
        }

        code.Line($"reader.Missing({CSharpText.Literal(model.Names.Name)});");
        code.Line("return null;");
        code.Close();
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line("public abstract void WriteXml(XmlRecordWriter writer);");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line("public abstract void WriteXmlContent(XmlRecordWriter writer);");
    }
}
