using System.Globalization;
using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;

namespace Busbar.Utility.Rest;

/// <summary>The parameters of a query, read as the operations want them; the first wrong one refuses the request.</summary>
internal sealed class RestQuery
{
    /// <summary>The most objects of one page (OpenADR 3.1 limit).</summary>
    public const int MostOfPage = 50;

    private const int MostValues = 1_000;
    private const int LongestTarget = 128;

    private readonly List<(string Name, string Value)> _values = [];

    private RestQuery()
    {
    }

    /// <summary>What is wrong with the parameters that were read so far.</summary>
    public Refusal? Refusal { get; private set; }

    public static RestQuery Parse(string? text)
    {
        var query = new RestQuery();
        foreach (var part in (text ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            if (query._values.Count == MostValues)
            {
                query.Refuse("There are too many parameters.");
                break;
            }

            var at = part.IndexOf('=', StringComparison.Ordinal);
            query._values.Add((Decode(at < 0 ? part : part[..at]), at < 0 ? "" : Decode(part[(at + 1)..])));
        }

        return query;
    }

    /// <summary>Where a page starts and how long it is.</summary>
    public (int Skip, int Limit) Page() => (Number("skip", 0, int.MaxValue), Number("limit", MostOfPage, MostOfPage));

    public string? Text(string name) => Single(name);

    /// <summary>An identifier of an object.</summary>
    public string? Id(string name)
    {
        if (Single(name) is not { } text)
        {
            return null;
        }

        if (!ObjectId.TryParse(text, out _))
        {
            Refuse($"The parameter {name} is not {ObjectId.Expected}.");
        }

        return text;
    }

    /// <summary>A truth value.</summary>
    public bool? Truth(string name)
    {
        switch (Single(name))
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            default:
                Refuse($"The parameter {name} is true or false.");
                return null;
        }
    }

    /// <summary>Targets of 3.1: one parameter each, or several in one.</summary>
    public IReadOnlyList<SignalTarget>? Targets()
    {
        var found = _values.Where(static value => value.Name is "targets" or "targets[]").SelectMany(static value => value.Value.Split(',')).ToArray();
        if (found.Length == 0)
        {
            return null;
        }

        if (found.Any(static text => text.Length is 0 or > LongestTarget))
        {
            Refuse($"A target has 1 to {LongestTarget} characters.");
        }

        return [.. found.Select(SignalTarget.Parse)];
    }

    /// <summary>Targets of 3.0.1: a kind and its values.</summary>
    public IReadOnlyList<SignalTarget>? TypedTargets()
    {
        var kind = Single("targetType");
        var values = _values.Where(static value => value.Name is "targetValues" or "targetValues[]").SelectMany(static value => value.Value.Split(',')).ToArray();
        if (kind is null && values.Length == 0)
        {
            return null;
        }

        if (kind is null or "" || values.Length == 0)
        {
            Refuse("The parameters targetType and targetValues go together.");
            return null;
        }

        return [.. values.Select(value => new SignalTarget(value, kind == "GROUP" ? null : kind))];
    }

    /// <summary>The values of a parameter that is a list of kinds of object.</summary>
    public IReadOnlyList<SignalObject>? Objects()
    {
        var found = _values.Where(static value => value.Name is "objects" or "objects[]").SelectMany(static value => value.Value.Split(',')).ToArray();
        var kinds = new List<SignalObject>();
        foreach (var text in found)
        {
            if (text.Length > 0 && text.ToUpperInvariant() == text && Enum.TryParse<SignalObject>(text, ignoreCase: true, out var kind) && !char.IsAsciiDigit(text[0]))
            {
                kinds.Add(kind);
            }
            else
            {
                Refuse("The parameter objects is a list of PROGRAM, EVENT, REPORT, SUBSCRIPTION, VEN and RESOURCE.");
            }
        }

        return found.Length == 0 ? null : kinds;
    }

    private int Number(string name, int otherwise, int most)
    {
        if (Single(name) is not { } text)
        {
            return otherwise;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return number;
        }

        Refuse(most == int.MaxValue ? $"The parameter {name} is a whole number that is not negative." : $"The parameter {name} is a whole number from 0 to {most}.");
        return otherwise;
    }

    private string? Single(string name)
    {
        string? found = null;
        foreach (var (other, value) in _values)
        {
            if (other != name)
            {
                continue;
            }

            if (found is not null)
            {
                Refuse($"The parameter {name} is there twice.");
            }

            found = value;
        }

        return found;
    }

    private void Refuse(string detail) => Refusal ??= Refusal.Wrong(detail);

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
