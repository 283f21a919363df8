namespace Busbar.Wire.Generator.Exi;

/// <summary>Emits the decoder of a record: straight-line reads, one branch per optional item.</summary>
/// <remarks><c>next</c> is the number of the production that comes next (<see cref="ExiGrammar"/>).</remarks>
internal sealed class ExiDecoderEmitter(ExiCatalogue catalogue, ExiRecord record, ExiGrammar grammar, CodeWriter code)
{
    private int _zeros;
    private bool _isDynamic;
    private bool _isDeclared;

    public void Emit()
    {
        code.Open($"internal static {record.FullName} Decode(ref ExiReader r)");
        for (var at = 0; at < grammar.Items.Count; at++)
        {
            Declare(at);
        }

        for (var at = 0; at < grammar.Items.Count; at++)
        {
            Item(at);
        }

        if (!_isDynamic)
        {
            Event(grammar.Items.Count, isAssigned: false);
        }

        if (grammar.IsMixed)
        {
            code.Line($"if (next != {grammar.Offset(grammar.Items.Count)}) r.Fail(ExiFault.ForeignContent);");
        }

        Construct();
        code.Close();
    }

    private static string Variable(int item, int production = 0) => $"v{item}_{production}";

    private void Declare(int at)
    {
        var item = grammar.Items[at];
        if (item.IsAny)
        {
            return;
        }

        if (item.IsList)
        {
            code.Line($"{(item.IsOptional ? $"global::System.Collections.Generic.List<{item.Member.Type}>? {Variable(at)} = null" : $"var {Variable(at)} = new global::System.Collections.Generic.List<{item.Member.Type}>()")};");
            return;
        }

        for (var production = 0; production < (item.IsChoice ? item.Productions.Count : 1); production++)
        {
            var member = item.Productions[production].Member;
            code.Line($"{member.Type}{(member.IsNullable ? "?" : "")} {Variable(at, production)} = default!;");
        }
    }

    private void Item(int at)
    {
        var item = grammar.Items[at];
        if (!_isDynamic && !item.IsOptional && item.ProductionCount == 1 && !item.IsList)
        {
            if (grammar.WidthAt(at) != 1)
            {
                throw new InvalidOperationException("A lone production has a code of one bit.");
            }

            _zeros++;
            Body(at, 0, $"{Variable(at)} = ", "");
            return;
        }

        if (!_isDynamic)
        {
            Event(at, isAssigned: true);
        }

        if (item.IsAny)
        {
            code.Line($"if (next < {grammar.Offset(at + 1)}) r.Fail(ExiFault.ForeignContent);");
        }
        else if (item.IsList)
        {
            List(at, item);
        }
        else if (item.IsOptional)
        {
            code.Open(Condition(at, item));
            Alternatives(at, item, $"{Variable(at)} = ", "");
            Event(at + 1, isAssigned: true);
            code.Close();
        }
        else
        {
            Alternatives(at, item, $"{Variable(at)} = ", "");
            _isDynamic = false;
        }
    }

    private string Condition(int at, ExiItem item) =>
        item.ProductionCount == 1 ? $"if (next == {grammar.Offset(at)})" : $"if (next < {grammar.Offset(at + 1)})";

    private void List(int at, ExiItem item)
    {
        var list = Variable(at);
        var member = item.Member;
        code.Open($"while (next < {grammar.Offset(at + 1)} && !r.HasFailed)");
        Alternatives(at, item, item.IsOptional ? $"({list} ??= []).Add(" : $"{list}.Add(", ")");
        var zeros = _zeros;

        // An abstract element fails without an item, so that an optional list may still be none.
        var count = item.IsOptional ? $"{list}?.Count" : $"{list}.Count";
        if (member.MinOccurs > 1)
        {
            code.Line($"if ({count} < {member.MinOccurs}) {{ next = {grammar.Offset(at)} + r.Code({zeros + ExiGrammar.Width(item.ProductionCount)}, {item.ProductionCount}); continue; }}");
        }

        if (member.MaxOccurs != int.MaxValue)
        {
            code.Line($"if ({count} == {member.MaxOccurs}) {{ next = {EventAt(at + 1)}; break; }}");
        }

        code.Line($"next = {grammar.Offset(at)} + r.Code({zeros + grammar.WidthAfter(at)}, {grammar.CountAfter(at)});");
        _zeros = 0;
        code.Close();
        _isDynamic = true;
    }

    private void Alternatives(int at, ExiItem item, string before, string after)
    {
        if (item.Productions.Count == 1)
        {
            Body(at, 0, before, after);
            return;
        }

        code.Open($"switch (next - {grammar.Offset(at)})");
        for (var production = 0; production < item.Productions.Count; production++)
        {
            code.Open($"case {production}:");
            Body(at, production, item.IsChoice ? $"{Variable(at, production)} = " : before, item.IsChoice ? "" : after);
            Flush();
            code.Line("break;");
            code.Close();
        }

        code.Close();
    }

    private void Body(int at, int production, string before, string after)
    {
        var chosen = grammar.Items[at].Productions[production];
        if (chosen.Record is { } child)
        {
            Flush();
            code.Line(child.IsAbstract ? "r.Fail(ExiFault.AbstractType);" : $"{before}{child.Codec}.Decode(ref r){after};");
            return;
        }

        var isElement = chosen.Member.Kind is ExiMemberKind.Element;
        if (isElement)
        {
            _zeros++;
        }

        code.Line($"{before}{Value(chosen)}{after};");
        _zeros = isElement ? 1 : 0;
    }

    private string Value(ExiProduction production)
    {
        var member = production.Member;
        var zeros = _zeros;
        switch (member.Value)
        {
            case ExiValueKind.Boolean:
                return $"r.Boolean({zeros})";
            case ExiValueKind.Enumeration:
                var count = member.Enum!.Members.Count;
                return $"({member.Type})r.Code({zeros + ExiGrammar.BitsFor(count)}, {count})";
            case ExiValueKind.Bounded:
                var range = decimal.Parse(member.Max) - decimal.Parse(member.Min) + 1;
                return $"({member.Type})(r.Code({zeros + ExiGrammar.BitsFor((int)range)}, {range}) + ({member.Min}))";
            case ExiValueKind.Unsigned:
                return $"({member.Type})r.UnsignedWithin({zeros}, {member.Min}UL, {member.Max}UL)";
            case ExiValueKind.Signed:
                return $"({member.Type})r.SignedWithin({zeros}, {Long(member.Min)}, {member.Max}L)";
            case ExiValueKind.Integer:
                return $"r.Integer({zeros})";
            case ExiValueKind.Octets:
                return $"r.Octets({zeros}, {member.MinLength}, {member.MaxLength})";
            default:
                return $"r.Text({catalogue.NameNumber(production.Name, production.XmlNamespace)}, {zeros}, {member.MinLength}, {member.MaxLength})";
        }
    }

    internal static string Long(string number) => number == "-9223372036854775808" ? "long.MinValue" : number + "L";

    private void Flush()
    {
        if (_zeros > 0)
        {
            code.Line($"r.Zeros({_zeros});");
            _zeros = 0;
        }
    }

    private string EventAt(int item) => $"{grammar.Offset(item)} + r.Code({_zeros + grammar.WidthAt(item)}, {grammar.CountAt(item)})";

    private void Event(int item, bool isAssigned)
    {
        if (isAssigned || grammar.IsMixed)
        {
            code.Line($"{(_isDeclared ? "" : "var ")}next = {EventAt(item)};");
            _isDeclared = true;
            _isDynamic = true;
        }
        else
        {
            code.Line($"r.Zeros({_zeros + grammar.WidthAt(item)});");
        }

        _zeros = 0;
    }

    private void Construct()
    {
        code.Open($"return new {record.FullName}");
        for (var at = 0; at < grammar.Items.Count; at++)
        {
            var item = grammar.Items[at];
            if (item.IsAny)
            {
                continue;
            }

            if (item.IsChoice)
            {
                for (var production = 0; production < item.Productions.Count; production++)
                {
                    code.Line($"{item.Productions[production].Member.Property} = {Variable(at, production)},");
                }
            }
            else
            {
                code.Line($"{item.Member.Property} = {Variable(at)}{(item.IsList && item.IsOptional ? $" ?? (global::System.Collections.Generic.IReadOnlyList<{item.Member.Type}>)[]" : "")},");
            }
        }

        code.Close(";");
    }
}
