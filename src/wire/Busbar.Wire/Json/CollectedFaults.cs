using System.Globalization;
using System.Text;

namespace Busbar.Wire;

/// <summary>The faults that a collecting reader passed, each at the offset of its value; pointers are made at the end.</summary>
internal sealed class CollectedFaults
{
    // A text with more faults than this is answered as well by its first ones.
    private const int Most = 100;

    private readonly List<Found> _found = [];

    public bool IsEmpty => _found.Count == 0;

    public void Add(WireFault fault, string message, int position, bool isTolerated)
    {
        if (_found.Count < Most && !IsToldAlready(fault, position))
        {
            _found.Add(new Found(fault, message, position, isTolerated));
        }
    }

    /// <summary>Gives a clause to the faults of a record that have none yet: records end from the inside out.</summary>
    public void Claim(string clause, int start)
    {
        for (var index = _found.Count - 1; index >= 0 && _found[index].Position >= start; index--)
        {
            _found[index] = _found[index] with { Clause = _found[index].Clause ?? clause };
        }
    }

    /// <summary>The faults in the order of the text, each with the pointer to its value.</summary>
    public IReadOnlyList<ProtocolError> Locate(ReadOnlySpan<byte> utf8, WireLimits limits)
    {
        if (IsEmpty)
        {
            return [];
        }

        var pointers = _found.Select(static found => found.Position).Distinct().ToDictionary(static position => position, static _ => "");
        var reader = new JsonReader(utf8, limits);
        Visit(ref reader, new StringBuilder(), pointers);
        return [.. _found.OrderBy(static found => found.Position).Select(found =>
            new ProtocolError(found.Fault, pointers[found.Position], found.Message) { Clause = found.Clause, IsTolerated = found.IsTolerated })];
    }

    // A text that is too long does not follow its format either: one fault a value is enough.
    private bool IsToldAlready(WireFault fault, int position)
    {
        return fault != WireFault.Condition && _found.Count > 0 && _found[^1] is { IsTolerated: true, Fault: not WireFault.Condition } last && last.Position == position;
    }

    private static bool Visit(ref JsonReader reader, StringBuilder pointer, Dictionary<int, string> pointers)
    {
        var position = reader.Mark().Position;
        if (pointers.ContainsKey(position))
        {
            pointers[position] = pointer.ToString();
        }

        return reader.PeekKind() switch
        {
            JsonKind.Object => VisitObject(ref reader, pointer, pointers),
            JsonKind.Array => VisitArray(ref reader, pointer, pointers),
            _ => reader.TrySkip(),
        };
    }

    private static bool VisitObject(ref JsonReader reader, StringBuilder pointer, Dictionary<int, string> pointers)
    {
        var length = pointer.Length;
        reader.BeginObject();
        while (reader.NextProperty(out var name))
        {
            pointer.Append('/').Append(Encoding.UTF8.GetString(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            if (!Visit(ref reader, pointer, pointers))
            {
                return false;
            }

            pointer.Length = length;
        }

        return !reader.HasFailed;
    }

    private static bool VisitArray(ref JsonReader reader, StringBuilder pointer, Dictionary<int, string> pointers)
    {
        var length = pointer.Length;
        reader.BeginArray();
        for (var index = 0; reader.NextItem(); index++)
        {
            pointer.Append(CultureInfo.InvariantCulture, $"/{index}");
            if (!Visit(ref reader, pointer, pointers))
            {
                return false;
            }

            pointer.Length = length;
        }

        return !reader.HasFailed;
    }

    private readonly record struct Found(WireFault Fault, string Message, int Position, bool IsTolerated, string? Clause = null);
}
