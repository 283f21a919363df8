namespace Busbar.Wire.Generator.Exi;

/// <summary>Emits the encoder of a record, the mirror of <see cref="ExiDecoderEmitter"/>.</summary>
/// <remarks>
/// Behind an optional item the state is known only when it runs: <c>from</c> is the number of its first production and
/// <c>width</c> the bits of its codes, with the constant zero bits before them.
/// </remarks>
internal sealed class ExiEncoderEmitter(ExiCatalogue catalogue, ExiRecord record, ExiGrammar grammar, CodeWriter code)
{
    private int _zeros;
    private int _only;
    private bool _isDynamic;
    private bool _isDeclared;

    public void Emit()
    {
        code.Open($"internal static void Encode(ref ExiWriter w, {record.FullName} value)");
        for (var at = 0; at < grammar.Items.Count; at++)
        {
            Item(at);
        }

        Code(grammar.Items.Count, 0);
        code.Close();
    }

    private void Item(int at)
    {
        var item = grammar.Items[at];
        if (item.IsAny)
        {
            Dynamic(at);
            return;
        }

        if (item.IsList)
        {
            List(at, item);
        }
        else if (item.IsOptional || item.IsChoice)
        {
            Dynamic(at);
            Optional(at, item);
        }
        else if (item.Productions.Count == 1)
        {
            Required(at, item);
        }
        else
        {
            Dynamic(at);
            code.Line($"var x{at} = value.{item.Member.Property};");
            Members(at, item, $"x{at}", "from");
        }
    }

    private void Required(int at, ExiItem item)
    {
        if (_isDynamic || grammar.CountAt(at) != 1)
        {
            Code(at, 0);
            _isDynamic = false;
        }
        else
        {
            _zeros++;
        }

        Body(item.Productions[0], $"value.{item.Member.Property}");
    }

    private void Optional(int at, ExiItem item)
    {
        if (!item.IsChoice && item.Productions.Count > 1)
        {
            code.Open($"if (value.{item.Member.Property} is {{ }} x{at})");
            Members(at, item, $"x{at}", "from");
            code.Close();
            return;
        }

        for (var production = 0; production < item.Productions.Count; production++)
        {
            var chosen = item.Productions[production];
            code.Open($"{(production == 0 ? "" : "else ")}if (value.{chosen.Member.Property} is {{ }} x{at}_{production})");
            Code(at, production);
            Body(chosen, $"x{at}_{production}");
            Then(grammar.Offset(at + 1), grammar.WidthAt(at + 1));
            code.Close();
        }

        if (item.IsChoice && !item.IsOptional)
        {
            code.Line($"else w.Fail(ExiFault.BadChoice, {CSharpText.Literal(item.Productions[0].Name)});");
        }

        if (item.IsChoice)
        {
            var present = string.Join(" + ", item.Productions.Select(static production => $"(value.{production.Member.Property} is null ? 0 : 1)"));
            code.Line($"if ({present} > 1) w.Fail(ExiFault.BadChoice, {CSharpText.Literal(item.Productions[0].Name)});");
        }
    }

    private void List(int at, ExiItem item)
    {
        var member = item.Member;
        Dynamic(at);
        code.Line($"var x{at} = value.{member.Property};");
        code.Line($"if (x{at}.Count < {member.MinOccurs}{(member.MaxOccurs == int.MaxValue ? "" : $" || x{at}.Count > {member.MaxOccurs}")}) w.Fail(ExiFault.BadOccurrence, {CSharpText.Literal(item.Productions[0].Name)});");
        code.Open($"for (var n = 0; n < x{at}.Count; n++)");
        if (item.Productions.Count == 1)
        {
            Code(at, 0);
            Body(item.Productions[0], $"x{at}[n]");
            AfterOccurrence(at, item);
        }
        else
        {
            Members(at, item, $"x{at}[n]", "from");
        }

        code.Close();
        if (member.MaxOccurs != int.MaxValue)
        {
            var zeros = item.Productions[0].Record is null ? 1 : 0;
            code.Line($"if (x{at}.Count == {member.MaxOccurs}) {{ from = {grammar.Offset(at + 1)}; width = {zeros + grammar.WidthAt(at + 1)}; }}");
        }
    }

    private void AfterOccurrence(int at, ExiItem item)
    {
        var again = _zeros + ExiGrammar.Width(item.ProductionCount);
        var either = _zeros + grammar.WidthAfter(at);
        _zeros = 0;
        code.Line($"from = {grammar.Offset(at)};");
        code.Line(item.Member.MinOccurs > 1 ? $"width = n + 1 < {item.Member.MinOccurs} ? {again} : {either};" : $"width = {either};");
    }

    private void Members(int at, ExiItem item, string expression, string from)
    {
        code.Open($"switch ({expression})");
        var order = item.Productions.Select(static (production, index) => (production, index))
            .OrderByDescending(pair => catalogue.Lineage(pair.production.Record!).Count);
        foreach (var (production, index) in order)
        {
            if (production.Record!.IsAbstract)
            {
                continue;
            }

            code.Line($"case {production.Record!.FullName} m:");
            code.Line($"    w.Bits((uint)({grammar.Offset(at) + index} - {from}), width);");
            code.Line($"    {production.Record.Codec}.Encode(ref w, m);");
            code.Line("    break;");
        }

        code.Line("default:");
        code.Line($"    w.Fail(ExiFault.UnknownElement, {CSharpText.Literal(item.Member.Property)});");
        code.Line("    break;");
        code.Close();
        if (item.IsList)
        {
            AfterOccurrence(at, item);
        }
        else
        {
            Then(grammar.Offset(at + 1), grammar.WidthAt(at + 1));
        }
    }

    private void Then(int from, int width)
    {
        code.Line($"from = {from};");
        code.Line($"width = {_zeros + width};");
        _zeros = 0;
    }

    private void Dynamic(int at)
    {
        if (_isDynamic)
        {
            return;
        }

        var declared = _isDeclared ? "" : "int ";
        code.Line(_isDeclared
            ? $"from = {grammar.Offset(at)}; width = {_zeros + grammar.WidthAt(at)};"
            : $"{declared}from = {grammar.Offset(at)}, width = {_zeros + grammar.WidthAt(at)};");
        _isDeclared = true;
        _isDynamic = true;
        _zeros = 0;
    }

    private void Code(int item, int production)
    {
        code.Line(_isDynamic
            ? $"w.Bits((uint)({grammar.Offset(item) + production} - from), width);"
            : $"w.Bits({production}, {_zeros + grammar.WidthAt(item)});");
        _zeros = 0;
    }

    private void Body(ExiProduction production, string expression)
    {
        var member = production.Member;
        if (production.Record is { } child)
        {
            if (_zeros > 0)
            {
                code.Line($"w.Bits(0, {_zeros});");
                _zeros = 0;
            }

            code.Line(child.FullName == member.Type
                ? $"{child.Codec}.Encode(ref w, {expression});"
                : $"if ({expression} is {child.FullName} only{_only}) {child.Codec}.Encode(ref w, only{_only++}); else w.Fail(ExiFault.UnknownElement, {CSharpText.Literal(member.Property)});");
            return;
        }

        if (member.Kind == ExiMemberKind.Element)
        {
            _zeros++;
        }

        code.Line(Value(member, expression, _zeros));
        _zeros = member.Kind == ExiMemberKind.Element ? 1 : 0;
    }

    private static string Value(ExiMember member, string expression, int zeros)
    {
        switch (member.Value)
        {
            case ExiValueKind.Boolean:
                return $"w.Bits({expression} ? 1u : 0u, {zeros + 1});";
            case ExiValueKind.Enumeration:
                var count = member.Enum!.Members.Count;
                return $"w.Code((int){expression}, {zeros + ExiGrammar.BitsFor(count)}, {count});";
            case ExiValueKind.Bounded:
                var range = decimal.Parse(member.Max) - decimal.Parse(member.Min) + 1;
                return $"w.Code((int){expression} - ({member.Min}), {zeros + ExiGrammar.BitsFor((int)range)}, {range});";
            case ExiValueKind.Unsigned:
                return $"w.UnsignedWithin((ulong){expression}, {zeros}, {member.Min}UL, {member.Max}UL);";
            case ExiValueKind.Signed:
                return $"w.SignedWithin({expression}, {zeros}, {ExiDecoderEmitter.Long(member.Min)}, {member.Max}L);";
            case ExiValueKind.Integer:
                return $"w.Integer({expression}, {zeros});";
            case ExiValueKind.Octets:
                return $"w.Octets({expression}, {zeros}, {member.MinLength}, {member.MaxLength});";
            default:
                return $"w.Text({expression}, {zeros}, {member.MinLength}, {member.MaxLength});";
        }
    }
}
