namespace Busbar.Wire;

public ref partial struct JsonReader
{
    /// <summary>Skips one value of any kind, checking that it is well-formed.</summary>
    /// <returns>Whether it is.</returns>
    public bool TrySkip()
    {
        return PeekKind() switch
        {
            JsonKind.Object => TrySkipObject(),
            JsonKind.Array => TrySkipArray(),
            JsonKind.Text => TryScanText(out _),
            JsonKind.Number => TryScanNumber(out _),
            JsonKind.Null => TryTake("null"u8) || FailSyntax(),
            JsonKind.Boolean => TryTake("true"u8) || TryTake("false"u8) || FailSyntax(),
            _ => FailSyntax(),
        };
    }

    /// <summary>Reads one value of any kind and keeps its bytes.</summary>
    /// <param name="fragment">The value as it stands in the input.</param>
    /// <returns>Whether it is well-formed.</returns>
    public bool TryReadFragment([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out JsonFragment? fragment)
    {
        Peek();
        var start = _position;
        fragment = TrySkip() ? new JsonFragment(_data[start.._position].ToArray()) : null;
        return fragment is not null;
    }

    private bool TrySkipObject()
    {
        if (!Enter())
        {
            return false;
        }

        while (NextProperty(out _))
        {
            if (!TrySkip())
            {
                return false;
            }
        }

        return !HasFailed;
    }

    private bool TrySkipArray()
    {
        if (!Enter())
        {
            return false;
        }

        while (NextItem())
        {
            if (!TrySkip())
            {
                return false;
            }
        }

        return !HasFailed;
    }
}
