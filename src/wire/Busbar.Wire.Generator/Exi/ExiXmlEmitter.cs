namespace Busbar.Wire.Generator.Exi;

/// <summary>Emits the XML writer and reader of a record, for tools.</summary>
internal sealed class ExiXmlEmitter(ExiCatalogue catalogue, ExiRecord record, ExiGrammar grammar, CodeWriter code)
{
    public void Emit()
    {
        Write();
        code.Line();
        Read();
    }

    private void Write()
    {
        code.Open($"internal static void WriteXml(ExiXmlWriter x, {record.FullName} value)");
        for (var at = 0; at < grammar.Items.Count; at++)
        {
            var item = grammar.Items[at];
            if (item.IsAny)
            {
                continue;
            }

            if (item.IsChoice || (!item.IsList && item.IsOptional))
            {
                foreach (var group in item.Productions.GroupBy(static production => production.Member.Property))
                {
                    code.Open($"if (value.{group.Key} is {{ }} x{at}_{group.Key})");
                    WriteOne([.. group], $"x{at}_{group.Key}");
                    code.Close();
                }
            }
            else if (item.IsList)
            {
                code.Open($"foreach (var x{at} in value.{item.Member.Property})");
                WriteOne(item.Productions, $"x{at}");
                code.Close();
            }
            else
            {
                WriteOne(item.Productions, $"value.{item.Member.Property}");
            }
        }

        code.Close();
    }

    private void WriteOne(IReadOnlyList<ExiProduction> productions, string expression)
    {
        var first = productions[0];
        if (first.Record is null)
        {
            var text = Form(first.Member, expression);
            code.Line(first.Member.Kind switch
            {
                ExiMemberKind.Attribute => $"x.Attribute({Name(first)}, {text});",
                ExiMemberKind.Text => $"x.Text({text});",
                _ => $"x.Element({Name(first)}, {text});",
            });
        }
        else if (productions.Count == 1)
        {
            WriteRecord(first, expression);
        }
        else
        {
            code.Open($"switch ({expression})");
            foreach (var production in productions.Where(static p => !p.Record!.IsAbstract).OrderByDescending(p => catalogue.Lineage(p.Record!).Count))
            {
                code.Open($"case {production.Record!.FullName} m:");
                WriteRecord(production with { Member = production.Member with { Type = production.Record.FullName } }, "m");
                code.Line("break;");
                code.Close();
            }

            code.Close();
        }
    }

    private void WriteRecord(ExiProduction production, string expression)
    {
        code.Line($"x.Start({Name(production)});");
        code.Line($"{production.Record!.Codec}.WriteXml(x, {(production.Record.FullName == production.Member.Type ? "" : $"({production.Record.FullName})")}{expression});");
        code.Line("x.End();");
    }

    private void Read()
    {
        code.Open($"internal static {record.FullName} ReadXml(ExiXmlReader x)");
        for (var at = 0; at < grammar.Items.Count; at++)
        {
            Declare(at);
        }

        foreach (var (item, at) in grammar.Items.Select(static (item, at) => (item, at)).Where(static pair => !pair.item.IsContent))
        {
            var member = item.Member;
            code.Line(member.IsNullable
                ? $"if (x.Attribute({Name(item.Productions[0])}) is {{ }} text{at}) v{at}_0 = {Parse(member, $"text{at}")};"
                : $"v{at}_0 = {Parse(member, $"x.RequiredAttribute({Name(item.Productions[0])})")};");
        }

        var text = grammar.Items.Select(static (item, at) => (item, at)).FirstOrDefault(static pair => pair.item.IsContent && pair.item.Member.Kind == ExiMemberKind.Text);
        if (text.item is not null)
        {
            code.Line($"v{text.at}_0 = {Parse(text.item.Member, "x.Value()")};");
        }
        else
        {
            code.Line("var hasContent = x.Enter();");
            for (var at = 0; at < grammar.Items.Count; at++)
            {
                if (grammar.Items[at].IsContent)
                {
                    ReadItem(at, grammar.Items[at]);
                }
            }

            code.Line("x.Leave(hasContent);");
        }

        Construct();
        code.Close();
    }

    private void Declare(int at)
    {
        var item = grammar.Items[at];
        if (item.IsAny)
        {
            return;
        }

        if (item.IsList)
        {
            code.Line($"var v{at}_0 = new global::System.Collections.Generic.List<{item.Member.Type}>();");
            return;
        }

        for (var production = 0; production < (item.IsChoice ? item.Productions.Count : 1); production++)
        {
            var member = item.Productions[production].Member;
            code.Line($"{member.Type}{(member.IsNullable ? "?" : "")} v{at}_{production} = default!;");
        }
    }

    private void ReadItem(int at, ExiItem item)
    {
        if (item.IsAny)
        {
            return;
        }

        if (item.IsList)
        {
            code.Open("while (true)");
            for (var production = 0; production < item.Productions.Count; production++)
            {
                code.Line($"{(production == 0 ? "" : "else ")}if (x.At({Name(item.Productions[production])}, hasContent)) v{at}_0.Add({ReadValue(item.Productions[production])});");
            }

            code.Line("else break;");
            code.Close();
            return;
        }

        for (var production = 0; production < item.Productions.Count; production++)
        {
            code.Line($"{(production == 0 ? "" : "else ")}if (x.At({Name(item.Productions[production])}, hasContent)) v{at}_{(item.IsChoice ? production : 0)} = {ReadValue(item.Productions[production])};");
        }

        if (!item.IsOptional)
        {
            code.Line($"else x.Missing({CSharpText.Literal(item.Productions[0].Name)});");
        }
    }

    private static string ReadValue(ExiProduction production) => production.Record is { } child
        ? child.IsAbstract ? $"x.Bad<{production.Member.Type}>({CSharpText.Literal(production.Name)})" : $"{child.Codec}.ReadXml(x)"
        : Parse(production.Member, "x.Value()");

    private void Construct()
    {
        code.Open($"return new {record.FullName}");
        for (var at = 0; at < grammar.Items.Count; at++)
        {
            var item = grammar.Items[at];
            for (var production = 0; !item.IsAny && production < (item.IsChoice ? item.Productions.Count : 1); production++)
            {
                code.Line($"{item.Productions[production].Member.Property} = v{at}_{production},");
            }
        }

        code.Close(";");
    }

    private static string Name(ExiProduction production) => $"{CSharpText.Literal(production.Name)}, {CSharpText.Literal(production.XmlNamespace)}";

    internal static string Names(ExiEnum found) => ExiCode.Global(found.CodeNamespace, found.Name + "ExiNames");

    private static string Form(ExiMember member, string expression) => member.Value switch
    {
        ExiValueKind.Enumeration => $"{Names(member.Enum!)}.Form({expression})",
        ExiValueKind.Octets => $"ExiXmlWriter.Form{(member.IsHex ? "Hex" : "Base64")}({expression})",
        ExiValueKind.Boolean or ExiValueKind.Text or ExiValueKind.Integer => $"ExiXmlWriter.Form({expression})",
        _ => member.Type == "ulong" ? $"ExiXmlWriter.Form({expression})" : $"ExiXmlWriter.Form((long){expression})",
    };

    private static string Parse(ExiMember member, string text) => member.Value switch
    {
        ExiValueKind.Enumeration => $"{Names(member.Enum!)}.Parse(x, {text})",
        ExiValueKind.Octets => $"x.To{(member.IsHex ? "Hex" : "Base64")}({text})",
        ExiValueKind.Boolean => $"x.ToBoolean({text})",
        ExiValueKind.Text => text,
        ExiValueKind.Integer => $"x.ToInteger({text})",
        _ => member.Type == "ulong" ? $"x.ToUnsigned({text}, {member.Max}UL)" : $"({member.Type})x.ToSigned({text}, {ExiDecoderEmitter.Long(member.Min)}, {member.Max}L)",
    };
}
