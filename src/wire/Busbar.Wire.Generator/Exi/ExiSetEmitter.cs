namespace Busbar.Wire.Generator.Exi;

/// <summary>Emits the document and fragment grammars of a set of schemas.</summary>
internal sealed class ExiSetEmitter
{
    private readonly ExiCatalogue _catalogue;
    private readonly ExiSet _set;
    private readonly CodeWriter _code;
    private readonly List<(string Name, string XmlNamespace, ExiRecord? Record)> _roots;
    private readonly List<(string Name, string XmlNamespace, List<ExiRecord> Records, bool HasSimple)> _elements;
    private readonly List<(string Name, string XmlNamespace)> _attributes;

    public ExiSetEmitter(ExiCatalogue catalogue, ExiSet set, CodeWriter code)
    {
        _catalogue = catalogue;
        _set = set;
        _code = code;
        var records = catalogue.Records.Where(record => set.XmlNamespaces.Contains(record.XmlNamespace)).ToList();
        _roots = records.Where(static record => record.Root is not null).Select(static record => (record.Root!.Name, record.XmlNamespace, (ExiRecord?)record))
            .Concat(records.SelectMany(static record => record.Declares.Where(static d => d.IsGlobal).Select(d => (d.Name, record.XmlNamespace, (ExiRecord?)null))))
            .OrderBy(static root => root.Item1, StringComparer.Ordinal).ThenBy(static root => root.Item2, StringComparer.Ordinal).ToList();
        _elements = Elements(records);
        _attributes = records.SelectMany(static record => record.Members.Where(static m => m.Kind == ExiMemberKind.Attribute).Select(m => (m.WireName, ExiCatalogue.NamespaceOf(record, m))))
            .Concat(records.SelectMany(static record => record.Declares.Where(static d => d.IsAttribute).Select(static d => (d.Name, ""))))
            .Distinct().OrderBy(static name => name.Item1, StringComparer.Ordinal).ThenBy(static name => name.Item2, StringComparer.Ordinal).ToList();
    }

    public void Emit()
    {
        _code.Line($"/// <content>The grammar of {_set.Name}: {_roots.Count} global elements, {_elements.Count} element names.</content>");
        _code.Open($"partial class {_set.ClassName}");
        _code.Line("/// <inheritdoc/>");
        _code.Line($"public override string Name => {CSharpText.Literal(_set.Name)};");
        DecodeDocument();
        EncodeDocument();
        DecodeFragment();
        EncodeFragment();
        ReadXml("ReadXmlDocument", Concrete.Select(static root => (root.Name, root.XmlNamespace, root.Record!)));
        ReadXml("ReadXmlFragment", Fragments.Select(static f => (f.Name, f.XmlNamespace, f.Record)));
        WriteXml();
        foreach (var relaxed in Fragments.Where(static f => f.IsRelaxed))
        {
            Relaxed(relaxed.Record, relaxed.Name, relaxed.XmlNamespace);
        }

        _code.Close();
    }

    private IEnumerable<(string Name, string XmlNamespace, ExiRecord Record, int Code)> Concrete => _roots
        .Select(static (root, code) => (root.Name, root.XmlNamespace, root.Record!, code))
        .Where(static root => root.Item3 is { IsAbstract: false });

    private IEnumerable<(string Name, string XmlNamespace, ExiRecord Record, int Code, bool IsRelaxed)> Fragments => _elements
        .Select(static (element, code) => (element.Name, element.XmlNamespace, element.Records.FirstOrDefault()!, code, element.HasSimple || element.Records.Count > 1))
        .Where(static element => element.Item3 is { IsAbstract: false });

    private List<(string, string, List<ExiRecord>, bool)> Elements(List<ExiRecord> records)
    {
        var found = new Dictionary<(string, string), (List<ExiRecord> Records, bool HasSimple)>();
        void Add(string name, string xmlNamespace, ExiRecord? record)
        {
            if (!found.TryGetValue((name, xmlNamespace), out var entry))
            {
                entry = ([], false);
            }

            if (record is null)
            {
                entry.HasSimple = true;
            }
            else if (!entry.Records.Contains(record))
            {
                entry.Records.Add(record);
            }

            found[(name, xmlNamespace)] = entry;
        }

        foreach (var record in records)
        {
            foreach (var member in record.Members.Where(static m => m.Kind == ExiMemberKind.Element))
            {
                Add(member.WireName, ExiCatalogue.NamespaceOf(record, member), member.Value == ExiValueKind.Record ? _catalogue.Find(member.Type) : null);
            }

            if (record.Root is { } root)
            {
                Add(root.Name, record.XmlNamespace, record);
            }

            foreach (var declared in record.Declares.Where(static d => !d.IsAttribute))
            {
                Add(declared.Name, record.XmlNamespace, null);
            }
        }

        return found.OrderBy(static pair => pair.Key.Item1, StringComparer.Ordinal).ThenBy(static pair => pair.Key.Item2, StringComparer.Ordinal)
            .Select(static pair => (pair.Key.Item1, pair.Key.Item2, pair.Value.Records, pair.Value.HasSimple)).ToList();
    }

    private void DecodeDocument()
    {
        _code.Line();
        _code.Line("/// <inheritdoc/>");
        _code.Open("protected override object? DecodeDocument(ref ExiReader reader)");
        _code.Open($"switch (reader.Code({ExiGrammar.BitsFor(_roots.Count + 1)}, {_roots.Count}))");
        foreach (var root in Concrete)
        {
            _code.Line($"case {root.Code}: return {root.Record.Codec}.Decode(ref reader);");
        }

        _code.Line("default: reader.Fail(ExiFault.UnknownElement); return null;");
        _code.Close();
        _code.Close();
    }

    private void EncodeDocument()
    {
        _code.Line();
        _code.Line("/// <inheritdoc/>");
        _code.Open("protected override void EncodeDocument(ref ExiWriter writer, object message)");
        _code.Open("switch (message)");
        foreach (var root in Concrete.OrderByDescending(root => _catalogue.Lineage(root.Record).Count))
        {
            _code.Line($"case {root.Record.FullName} m: writer.Bits({root.Code}, {ExiGrammar.BitsFor(_roots.Count + 1)}); {root.Record.Codec}.Encode(ref writer, m); break;");
        }

        _code.Line("default: writer.Fail(ExiFault.UnknownElement, message.GetType().Name); break;");
        _code.Close();
        _code.Close();
    }

    private int FragmentWidth => ExiGrammar.BitsFor(_elements.Count + 2);

    private void DecodeFragment()
    {
        _code.Line();
        _code.Line("/// <inheritdoc/>");
        _code.Open("protected override object? DecodeFragment(ref ExiReader reader, out ExiName element)");
        _code.Line("object? value = null;");
        _code.Line("element = default;");
        _code.Open($"switch (reader.Code({FragmentWidth}, {_elements.Count}))");
        foreach (var (name, xmlNamespace, record, code, isRelaxed) in Fragments)
        {
            var call = isRelaxed ? $"DecodeRelaxed{record.Name}(ref reader)" : $"{record.Codec}.Decode(ref reader)";
            _code.Line($"case {code}: element = new ExiName({CSharpText.Literal(xmlNamespace)}, {CSharpText.Literal(name)}); value = {call}; break;");
        }

        _code.Line("default: reader.Fail(ExiFault.UnknownElement); return null;");
        _code.Close();
        _code.Line($"if (reader.Code({FragmentWidth}, {_elements.Count + 2}) != {_elements.Count + 1}) reader.Fail(ExiFault.Deviation);");
        _code.Line("return value;");
        _code.Close();
    }

    private void EncodeFragment()
    {
        _code.Line();
        _code.Line("/// <inheritdoc/>");
        _code.Open("protected override void EncodeFragment(ref ExiWriter writer, ExiName element, object value)");
        _code.Open("switch (element.LocalName, element.XmlNamespace, value)");
        foreach (var (name, xmlNamespace, record, code, isRelaxed) in Fragments)
        {
            var call = isRelaxed ? $"EncodeRelaxed{record.Name}(ref writer, m)" : $"{record.Codec}.Encode(ref writer, m)";
            _code.Line($"case ({CSharpText.Literal(name)}, {CSharpText.Literal(xmlNamespace)}, {record.FullName} m): writer.Bits({code}, {FragmentWidth}); {call}; break;");
        }

        _code.Line("default: writer.Fail(ExiFault.UnknownElement, element.LocalName); return;");
        _code.Close();
        _code.Line($"writer.Bits({_elements.Count + 1}, {FragmentWidth});");
        _code.Close();
    }

    private void ReadXml(string method, IEnumerable<(string Name, string XmlNamespace, ExiRecord Record)> elements)
    {
        _code.Line();
        _code.Line("/// <inheritdoc/>");
        _code.Open($"protected override object? {method}(ExiXmlReader reader, ExiName element)");
        _code.Open("switch (element.LocalName, element.XmlNamespace)");
        foreach (var (name, xmlNamespace, record) in elements)
        {
            _code.Line($"case ({CSharpText.Literal(name)}, {CSharpText.Literal(xmlNamespace)}): return {record.Codec}.ReadXml(reader);");
        }

        _code.Line("default: reader.Fail(ExiFault.UnknownElement, element.ToString()); return null;");
        _code.Close();
        _code.Close();
    }

    private void WriteXml()
    {
        _code.Line();
        _code.Line("/// <inheritdoc/>");
        _code.Open("protected override void WriteXmlDocument(ExiXmlWriter writer, object message)");
        _code.Open("switch (message)");
        foreach (var root in Concrete.OrderByDescending(root => _catalogue.Lineage(root.Record).Count))
        {
            _code.Line($"case {root.Record.FullName} m: writer.Start({CSharpText.Literal(root.Name)}, {CSharpText.Literal(root.XmlNamespace)}); {root.Record.Codec}.WriteXml(writer, m); writer.End(); break;");
        }

        _code.Line("default: throw new global::System.ArgumentException($\"{message.GetType().Name} is no element of {Name}.\", nameof(message));");
        _code.Close();
        _code.Close();
        _code.Line();
        _code.Line("/// <inheritdoc/>");
        _code.Open("protected override void WriteXmlFragment(ExiXmlWriter writer, ExiName element, object value)");
        _code.Line("writer.Start(element.LocalName, element.XmlNamespace);");
        _code.Open("switch (value)");
        foreach (var record in Fragments.Select(static f => f.Record).Distinct().OrderByDescending(record => _catalogue.Lineage(record).Count))
        {
            _code.Line($"case {record.FullName} m: {record.Codec}.WriteXml(writer, m); break;");
        }

        _code.Line("default: throw new global::System.ArgumentException($\"{value.GetType().Name} is no element of {Name}.\", nameof(value));");
        _code.Close();
        _code.Line("writer.End();");
        _code.Close();
    }

    /// <summary>
    /// The content of an element whose name has several types in the set (EXI 1.0 8.5.3): any attribute, any element, or untyped text.
    /// Only types of attributes and text meet this in a signed element; the others are refused.
    /// </summary>
    private void Relaxed(ExiRecord record, string name, string xmlNamespace)
    {
        var grammar = _catalogue.GrammarOf(record);
        var text = grammar.Items.Select(static (item, at) => (item, at)).FirstOrDefault(static pair => pair.item.Member.Kind == ExiMemberKind.Text);
        var isTextual = text.item?.Member.Value == ExiValueKind.Text
            && grammar.Items.All(static item => item.Member.Kind is ExiMemberKind.Text || (item.Member.Kind is ExiMemberKind.Attribute && item.Member.Value == ExiValueKind.Text));
        var first = _attributes.Count + _elements.Count + 4;
        var firstBits = ExiGrammar.Width(first);
        var restCount = _elements.Count + 3;
        _code.Line();
        _code.Open($"private static {record.FullName}? DecodeRelaxed{record.Name}(ref ExiReader reader)");
        if (!isTextual)
        {
            _code.Line("reader.Fail(ExiFault.UnknownElement);");
            _code.Line("return null;");
        }
        else
        {
            foreach (var (item, at) in grammar.Items.Select(static (item, at) => (item, at)))
            {
                _code.Line($"string? v{at} = null;");
            }

            _code.Open("while (!reader.HasFailed)");
            _code.Open($"switch (reader.Code({firstBits}, {first}))");
            foreach (var (item, at) in grammar.Items.Select(static (item, at) => (item, at)).Where(static pair => !pair.item.IsContent))
            {
                var production = item.Productions[0];
                _code.Line($"case {_attributes.IndexOf((production.Name, production.XmlNamespace))}: v{at} = reader.Text({_catalogue.NameNumber(production.Name, production.XmlNamespace)}, 0, {item.Member.MinLength}, {item.Member.MaxLength}); continue;");
            }

            _code.Line($"case {first - 1}: v{text.at} = reader.Text({_catalogue.NameNumber(name, xmlNamespace)}, 0, {text.item!.Member.MinLength}, {text.item.Member.MaxLength}); break;");
            _code.Line("default: reader.Fail(ExiFault.Deviation); break;");
            _code.Close();
            _code.Line($"if (reader.Code({ExiGrammar.Width(restCount)}, {restCount}) != {_elements.Count + 1}) reader.Fail(ExiFault.Deviation);");
            _code.Line("break;");
            _code.Close();
            foreach (var (item, at) in grammar.Items.Select(static (item, at) => (item, at)).Where(static pair => !pair.item.IsOptional))
            {
                _code.Line($"if (v{at} is null) reader.Fail(ExiFault.Deviation);");
            }

            _code.Line($"return reader.HasFailed ? null : new {record.FullName} {{ {string.Join(", ", grammar.Items.Select(static (item, at) => $"{item.Member.Property} = v{at}!"))} }};");
        }

        _code.Close();
        _code.Line();
        _code.Open($"private static void EncodeRelaxed{record.Name}(ref ExiWriter writer, {record.FullName} value)");
        if (!isTextual)
        {
            _code.Line($"writer.Fail(ExiFault.UnknownElement, {CSharpText.Literal(name)});");
        }
        else
        {
            foreach (var item in grammar.Items.Where(static item => !item.IsContent))
            {
                var production = item.Productions[0];
                _code.Line($"if (value.{item.Member.Property} is {{ }} text{item.Member.Property}) {{ writer.Bits({_attributes.IndexOf((production.Name, production.XmlNamespace))}, {firstBits}); writer.Text(text{item.Member.Property}, 0, {item.Member.MinLength}, {item.Member.MaxLength}); }}");
            }

            _code.Line($"writer.Bits({first - 1}, {firstBits});");
            _code.Line($"writer.Text(value.{text.item!.Member.Property}, 0, {text.item.Member.MinLength}, {text.item.Member.MaxLength});");
            _code.Line($"writer.Bits({_elements.Count + 1}, {ExiGrammar.Width(restCount)});");
        }

        _code.Close();
    }
}
