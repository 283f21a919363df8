namespace Busbar.Wire.Generator.Exi;

/// <summary>One way an item of content may begin: a production of the grammar.</summary>
/// <param name="Member">The property that holds it.</param>
/// <param name="Name">The element's or attribute's name.</param>
/// <param name="XmlNamespace">Its namespace.</param>
/// <param name="Record">The record of its content; null for a simple value.</param>
internal sealed record ExiProduction(ExiMember Member, string Name, string XmlNamespace, ExiRecord? Record);

/// <summary>An attribute, an element, a choice of elements, or a list of them.</summary>
internal sealed class ExiItem
{
    public IReadOnlyList<ExiProduction> Productions { get; init; } = [];

    public bool IsOptional { get; init; }

    public bool IsContent { get; init; }

    /// <summary>The productions are alternatives in properties of their own, not the members of one substitution group.</summary>
    public bool IsChoice { get; init; }

    public ExiMember Member => Productions[0].Member;

    public bool IsList => Member.IsList && !IsChoice;

    /// <summary>A wildcard: its productions are known to the grammar and to no property.</summary>
    public bool IsAny => Member.Kind == ExiMemberKind.Any;

    public int ProductionCount => IsAny ? Member.AnyElements.Count + 1 : Productions.Count;
}

/// <summary>The states of a record's content: which productions may come at which place, and how wide their codes are.</summary>
/// <remarks>
/// Non-strict grammars have a second level of event codes in every state, so each code leaves room for one escape.
/// A production's number counts from the first item; in each state the possible ones are adjacent.
/// </remarks>
internal sealed class ExiGrammar
{
    private readonly int[] _offsets;

    public ExiGrammar(IReadOnlyList<ExiItem> items)
    {
        Items = items;
        _offsets = new int[items.Count + 1];
        for (var at = 0; at < items.Count; at++)
        {
            _offsets[at + 1] = _offsets[at] + items[at].ProductionCount;
        }
    }

    public IReadOnlyList<ExiItem> Items { get; }

    public bool IsMixed => Items.Any(static item => item.IsAny);

    /// <summary>The number of an item's first production; behind the last item, of the end of the element.</summary>
    public int Offset(int item) => _offsets[item];

    /// <summary>How many productions the state before an item has.</summary>
    public int CountAt(int item)
    {
        var count = 0;
        for (var at = item; at < Items.Count; at++)
        {
            count += Items[at].ProductionCount;
            if (!Items[at].IsOptional)
            {
                return count + (IsMixed && Items[at].IsContent ? 1 : 0);
            }
        }

        return count + 1 + (IsMixed ? 1 : 0);
    }

    /// <summary>How many productions the state after an occurrence of a list item has, where another one may follow.</summary>
    public int CountAfter(int item) => Items[item].ProductionCount + CountAt(item + 1);

    public int WidthAt(int item) => Width(CountAt(item));

    public int WidthAfter(int item) => Width(CountAfter(item));

    /// <summary>The bits of an event code among <paramref name="count"/> productions and the escape to the second level.</summary>
    public static int Width(int count) => BitsFor(count + 1);

    /// <summary>The bits that tell <paramref name="count"/> values apart.</summary>
    public static int BitsFor(int count)
    {
        var bits = 0;
        while (1L << bits < count)
        {
            bits++;
        }

        return bits;
    }
}
