namespace Busbar.Wire.Generator.Xml;

/// <summary>Emits the reader of a record: attributes, then the sequence of elements, each checked where it stands.</summary>
internal static class XmlReadEmitter
{
    private const string List = "global::System.Collections.Generic.List";

    public static void Emit(CodeWriter code, XmlRecordModel model)
    {
        var shadows = model.IsInChoice ? "new " : "";
        var isNext = model.Element is null ? "false" : $"reader.At({new XmlName(model.Element, model.XmlNamespace).Arguments})";
        code.Line("/// <inheritdoc/>");
        code.Line($"public static {shadows}bool IsNext(XmlRecordReader reader) => {isNext};");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Open($"public static {shadows}{model.Names.Full}? ReadXml(XmlRecordReader reader)");
        foreach (var member in model.Members)
        {
            code.Line(member.IsList
                ? $"{List}<{member.Type}>? {Local(member)} = null;"
                : $"{member.Type}? {Local(member)} = null;");
        }

        foreach (var member in model.Members.Where(static member => member.IsAttribute))
        {
            EmitAttribute(code, member);
        }

        code.Line("reader.Enter();");
        foreach (var member in model.Members.Where(static member => !member.IsAttribute))
        {
            EmitElement(code, member);
        }

        code.Line("reader.Leave();");
        code.Open("if (reader.HasFailed)");
        code.Line("return null;");
        code.Close();
        code.Line();
        code.Open($"return new {model.Names.Full}");
        foreach (var member in model.Members)
        {
            code.Line($"@{member.Property} = {Result(member)},");
        }

        code.Close(";");
        code.Close();
    }

    private static void EmitAttribute(CodeWriter code, XmlMember member)
    {
        code.Open($"if (reader.Attribute({member.Name!.Arguments}) is {{ }} t{member.Property})");
        code.Line($"{Local(member)} = {Convert(member, "t" + member.Property)};");
        code.Close();
        if (member.IsRequired)
        {
            code.Open("else");
            code.Line($"reader.Fail(global::Busbar.Wire.WireFault.MissingProperty, {CSharpText.Literal($"The attribute '{member.Name.Local}' is missing.")});");
            code.Close();
        }

        code.Line();
    }

    private static void EmitElement(CodeWriter code, XmlMember member)
    {
        if (member.Inner is null)
        {
            EmitValue(code, member, member.Name, member.IsRequired && !member.IsList);
            return;
        }

        code.Open($"if (reader.At({member.Name!.Arguments}))");
        code.Line("reader.Enter();");
        if (member.IsList)
        {
            code.Line($"{Local(member)} = new();");
        }

        EmitValue(code, member, member.Inner, !member.IsList);
        code.Line("reader.Leave();");
        code.Close();
        EmitMissing(code, member.Name.Local, member.IsRequired);
        code.Line();
    }

    private static void EmitValue(CodeWriter code, XmlMember member, XmlName? name, bool isRequired)
    {
        var at = name is null ? $"{member.Type}.IsNext(reader)" : $"reader.At({name.Arguments})";
        var missing = name?.Local ?? Bare(member.Type);
        if (!member.IsList)
        {
            code.Open($"if ({at})");
            code.Line($"{Local(member)} = {Read(member)};");
            code.Close();
            EmitMissing(code, missing, isRequired);
            code.Line();
            return;
        }

        code.Open($"while ({at})");
        if (member.MaxItems is { } max)
        {
            code.Open($"if ({Local(member)}?.Count == {max})");
            code.Line($"reader.TooMany({max});");
            code.Line("break;");
            code.Close();
            code.Line();
        }

        code.Line($"({Local(member)} ??= new()).Add({Read(member)}!);");
        code.Close();
        code.Line();
        var least = member.Inner is null && member.IsRequired ? Math.Max(member.MinItems, 1) : member.MinItems;
        if (least > 0)
        {
            code.Open($"if (({Local(member)}?.Count ?? 0) < {least})");
            code.Line($"reader.Missing({CSharpText.Literal(missing)});");
            code.Close();
            code.Line();
        }
    }

    private static void EmitMissing(CodeWriter code, string name, bool isRequired)
    {
        if (isRequired)
        {
            code.Open("else");
            code.Line($"reader.Missing({CSharpText.Literal(name)});");
            code.Close();
        }
    }

    private static string Read(XmlMember member) => member.Kind switch
    {
        XmlValueKind.Record => $"{member.Type}.ReadXml(reader)",
        XmlValueKind.Fragment => "reader.Fragment()",
        _ => Convert(member, "reader.Value()"),
    };

    private static string Convert(XmlMember member, string text) => member.Kind switch
    {
        XmlValueKind.Text => member.Fixed is { } only ? $"reader.ToFixed({text}, {CSharpText.Literal(only)})" : text,
        XmlValueKind.Boolean => $"reader.ToBoolean({text})",
        XmlValueKind.UInt32 when member.Min is null && member.Max is null => $"reader.ToUInt32({text})",
        XmlValueKind.UInt32 => $"reader.ToUInt32({text}, {member.Min ?? "uint.MinValue"}, {member.Max ?? "uint.MaxValue"})",
        XmlValueKind.Float => $"reader.ToFloat({text})",
        XmlValueKind.Decimal => $"reader.ToDecimal({text})",
        XmlValueKind.Enum => $"reader.ToEnum<{member.Type}>({text}, static (string text, out {member.Type} value) => {member.Type}WireText.TryParse(text, out value), {(member.KeepsSpace ? "true" : "false")})",
        _ => $"reader.ToTextOf<{member.Type}>({text})",
    };

    private static string Result(XmlMember member)
    {
        var local = Local(member);
        return member.IsList ? (member.IsRequired || !IsWrapped(member) ? $"{local} ?? []" : local)
            : !member.IsRequired ? local
            : member.IsValueType ? $"{local}!.Value" : $"{local}!";
    }

    // Of a list in an element of its own, null tells that the element was not there.
    private static bool IsWrapped(XmlMember member) => member.Inner is not null;

    private static string Bare(string type) => type.Substring(type.LastIndexOf('.') + 1);

    private static string Local(XmlMember member) => "p" + member.Property;
}
