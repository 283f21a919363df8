namespace Busbar.Wire.Generator.Xml;

/// <summary>Emits the writer of a record, in schema order; what is null is left out.</summary>
internal static class XmlWriteEmitter
{
    public static void Emit(CodeWriter code, XmlRecordModel model)
    {
        var kind = model.IsInChoice ? "override " : "";
        code.Line("/// <inheritdoc/>");
        code.Open($"public {kind}void WriteXml(XmlRecordWriter writer)");
        if (model.Element is null)
        {
            code.Line($"throw new global::System.InvalidOperationException({CSharpText.Literal($"{model.Names.Name} has no element of its own.")});");
        }
        else
        {
            code.Line($"writer.Start({new XmlName(model.Element, model.XmlNamespace).Arguments});");
            code.Line("WriteXmlContent(writer);");
            code.Line("writer.End();");
        }

        code.Close();
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Open($"public {kind}void WriteXmlContent(XmlRecordWriter writer)");
        foreach (var member in model.Members.OrderBy(static member => member.IsAttribute ? 0 : 1))
        {
            EmitMember(code, member);
        }

        code.Close();
    }

    private static void EmitMember(CodeWriter code, XmlMember member)
    {
        var value = "@" + member.Property;
        var isGuarded = !member.IsRequired && (!member.IsList || member.Inner is not null);
        if (isGuarded)
        {
            code.Open($"if ({value} is {{ }} v{member.Property})");
            value = "v" + member.Property;
        }

        if (member.Inner is not null)
        {
            code.Line($"writer.Start({member.Name!.Arguments});");
        }

        if (member.IsList)
        {
            code.Open($"foreach (var item in {value})");
            EmitValue(code, member, "item");
            code.Close();
        }
        else
        {
            EmitValue(code, member, value);
        }

        if (member.Inner is not null)
        {
            code.Line("writer.End();");
        }

        if (isGuarded)
        {
            code.Close();
        }

        code.Line();
    }

    private static void EmitValue(CodeWriter code, XmlMember member, string value)
    {
        var name = (member.Inner ?? member.Name)?.Arguments;
        switch (member.Kind)
        {
            case XmlValueKind.Record when name is null:
                code.Line($"{value}.WriteXml(writer);");
                break;
            case XmlValueKind.Record:
                code.Line($"writer.Start({name});");
                code.Line($"{value}.WriteXmlContent(writer);");
                code.Line("writer.End();");
                break;
            case XmlValueKind.Fragment:
                code.Line($"writer.Fragment({name}, {value});");
                break;
            default:
                code.Line($"writer.{(member.IsAttribute ? "Attribute" : "Element")}({name}, {Form(member, value)});");
                break;
        }
    }

    private static string Form(XmlMember member, string value) => member.Kind switch
    {
        XmlValueKind.Enum => $"{member.Type}WireText.ToWireText({value})",
        XmlValueKind.TextForm => $"{value}.ToWireText()",
        _ => $"XmlRecordWriter.Form({value})",
    };
}
