namespace Busbar.Wire.Generator.Exi;

/// <summary>All records and sets of one compilation, and what follows from having them together.</summary>
internal sealed class ExiCatalogue
{
    private readonly Dictionary<string, ExiRecord> _records;
    private readonly Dictionary<(string, string), int> _names = [];

    public ExiCatalogue(IEnumerable<ExiRecord> records, IEnumerable<ExiSet> sets)
    {
        _records = records.GroupBy(static record => record.FullName).ToDictionary(static group => group.Key, static group => group.First());
        Sets = sets.OrderBy(static set => set.ClassName, StringComparer.Ordinal).ToList();
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var record in _records.Values)
        {
            foreach (var member in record.Members.Where(static member => member.WireName.Length > 0))
            {
                names.Add($"{member.WireName}\n{NamespaceOf(record, member)}");
            }

            if (record.Root is { } root)
            {
                names.Add($"{root.Name}\n{record.XmlNamespace}");
            }
        }

        foreach (var name in names)
        {
            var parts = name.Split('\n');
            _names[(parts[0], parts[1])] = _names.Count;
        }
    }

    public IReadOnlyList<ExiSet> Sets { get; }

    public IEnumerable<ExiRecord> Records => _records.Values.OrderBy(static record => record.FullName, StringComparer.Ordinal);

    public IEnumerable<ExiEnum> Enums => _records.Values.SelectMany(static record => record.Members)
        .Select(static member => member.Enum).Where(static found => found is not null).Select(static found => found!)
        .GroupBy(static found => found.FullName).Select(static group => group.First()).OrderBy(static found => found.FullName, StringComparer.Ordinal);

    /// <summary>The number under which the value table keeps the texts of a qualified name.</summary>
    public int NameNumber(string name, string xmlNamespace) => _names.TryGetValue((name, xmlNamespace), out var number) ? number : -1;

    public ExiRecord? Find(string? fullName) => fullName is not null && _records.TryGetValue(fullName, out var record) ? record : null;

    public static string NamespaceOf(ExiRecord record, ExiMember member) => member.Kind == ExiMemberKind.Attribute
        ? member.IsQualified ? record.XmlNamespace : ""
        : record.HasUnqualifiedElements ? "" : record.XmlNamespace;

    /// <summary>The record and its bases, the first base first.</summary>
    public IReadOnlyList<ExiRecord> Lineage(ExiRecord record)
    {
        var lineage = new List<ExiRecord> { record };
        for (var parent = Find(record.Base); parent is not null; parent = Find(parent.Base))
        {
            lineage.Insert(0, parent);
        }

        return lineage;
    }

    /// <summary>The grammar of a record: attributes by name, then content in schema order.</summary>
    public ExiGrammar GrammarOf(ExiRecord record)
    {
        var attributes = new List<ExiItem>();
        var content = new List<ExiItem>();
        foreach (var part in Lineage(record))
        {
            var members = part.Members;
            for (var at = 0; at < members.Count; at++)
            {
                var member = members[at];
                if (member.Choice >= 0)
                {
                    var group = member.Choice;
                    var productions = new List<ExiProduction>();
                    for (; at < members.Count && members[at].Choice == group; at++)
                    {
                        productions.AddRange(Productions(part, record, members[at]));
                    }

                    at--;
                    content.Add(new ExiItem { Productions = productions, IsOptional = member.IsChoiceOptional, IsContent = true, IsChoice = true });
                    continue;
                }

                var isAttribute = member.Kind == ExiMemberKind.Attribute;
                var isOptional = member.Kind == ExiMemberKind.Any || (member.IsList ? member.MinOccurs == 0 : member.IsNullable);
                (isAttribute ? attributes : content).Add(new ExiItem { Productions = Productions(part, record, member), IsOptional = isOptional, IsContent = !isAttribute });
            }
        }

        attributes.Sort(static (a, b) => Compare(a.Productions[0].Name, a.Productions[0].XmlNamespace, b.Productions[0].Name, b.Productions[0].XmlNamespace));
        return new ExiGrammar([.. attributes, .. content]);
    }

    /// <summary>The elements that may stand for a head in the schemas of a record, by name; the head itself takes a code even where it is abstract.</summary>
    public IReadOnlyList<ExiRecord> Substitutes(ExiRecord head, ExiRecord place)
    {
        var visible = Sets.FirstOrDefault(set => set.XmlNamespaces.Contains(place.XmlNamespace))?.XmlNamespaces;
        return _records.Values
            .Where(record => record.Root is not null && (record == head || IsSubstitute(record, head)))
            .Where(record => visible is null || visible.Value.Contains(record.XmlNamespace))
            .OrderBy(static record => record.Root!.Name, StringComparer.Ordinal).ThenBy(static record => record.XmlNamespace, StringComparer.Ordinal)
            .ToList();
    }

    public static int Compare(string name, string xmlNamespace, string otherName, string otherNamespace)
    {
        var order = string.CompareOrdinal(name, otherName);
        return order != 0 ? order : string.CompareOrdinal(xmlNamespace, otherNamespace);
    }

    private bool IsSubstitute(ExiRecord record, ExiRecord head)
    {
        for (var at = record; at?.Root?.Substitutes is { } next; at = Find(next))
        {
            if (next == head.FullName)
            {
                return true;
            }
        }

        return false;
    }

    private List<ExiProduction> Productions(ExiRecord part, ExiRecord whole, ExiMember member)
    {
        var record = member.Value == ExiValueKind.Record ? Find(member.Type) : null;
        if (member.Kind == ExiMemberKind.Reference && record is not null)
        {
            return [.. Substitutes(record, whole).Select(found => new ExiProduction(member, found.Root!.Name, found.XmlNamespace, found))];
        }

        return [new ExiProduction(member, member.WireName, NamespaceOf(part, member), record)];
    }
}
