namespace Busbar.Energy.GridSignals;

/// <summary>Dutch Grid Aware Charging 2.0 and 2.1: a grid operator limits the import of charging behind connections.</summary>
public sealed class GridAwareCharging : SignalProfile
{
    /// <summary>What the type of a program starts with.</summary>
    public const string ProgramType = "DSO_CPO_INTERFACE-";

    /// <summary>The payload by which limits are told.</summary>
    public const string Limit = "IMPORT_CAPACITY_LIMIT";

    /// <summary>The name of the event whose limit rules when the grid operator is not heard.</summary>
    public const string SafeModeName = "SAFE_MODE";

    private const string Exact21 = "DSO_CPO_INTERFACE-2.1.1";
    private const int CodeDigits = 18;

    /// <inheritdoc/>
    public override string Name => "Grid Aware Charging";

    /// <summary>Whether a text is a code of a connection: 18 digits, the last one a check.</summary>
    public static bool IsConnectionCode(string text)
    {
        if (text.Length != CodeDigits || text.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        var sum = 0;
        for (var place = 0; place < CodeDigits - 1; place++)
        {
            sum += (text[place] - '0') * (place % 2 == 0 ? 3 : 1);
        }

        return (10 - (sum % 10)) % 10 == text[^1] - '0';
    }

    /// <summary>Whether a text is the name of a VEN: country, optional hyphen and three characters (eMI3).</summary>
    public static bool IsVenName(string text)
    {
        var rest = text.Length > 2 && text[2] == '-' ? text[3..] : text.Length > 2 ? text[2..] : "";
        return rest.Length == 3 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1])
            && rest.All(static unit => char.IsAsciiLetterUpper(unit) || char.IsAsciiDigit(unit));
    }

    /// <inheritdoc/>
    public override string? CheckProgram(GridProgram program)
    {
        var type = program.Attribute("PROGRAM_TYPE")!;
        if (type != Exact21 && !type.StartsWith(ProgramType + "2.0.", StringComparison.Ordinal))
        {
            return $"The PROGRAM_TYPE of version 2.0 is {ProgramType}2.0.z, that of 2.1 is {Exact21}.";
        }

        if (program.Attribute("RETAILER_NAME") is not { Length: >= 2 and <= 128 })
        {
            return "The RETAILER_NAME has 2 to 128 characters.";
        }

        return program.Attribute("BINDING_EVENTS")?.ToUpperInvariant() == "TRUE" ? null : "BINDING_EVENTS is true.";
    }

    /// <inheritdoc/>
    public override string? CheckEvent(GridEvent signal)
    {
        if (signal.Priority is not null)
        {
            return "An event has no priority.";
        }

        if (signal.Payloads is not [{ PayloadType: Limit } only] || !string.Equals(only.Units, "KW", StringComparison.OrdinalIgnoreCase))
        {
            return $"An event has one payload descriptor: {Limit} in KW.";
        }

        if (signal.Intervals.Count == 0 || signal.Intervals.Any(static interval => interval.Payloads is not [{ Type: Limit, Values: [{ Number: >= 0 }] }]))
        {
            return $"Every interval has one payload: {Limit} with one number that is not negative.";
        }

        if (signal.Intervals.Zip(signal.Intervals.Skip(1)).Any(static pair => pair.Second.Id <= pair.First.Id))
        {
            return "The ids of intervals rise strictly.";
        }

        var timed = signal.Intervals.Count(static interval => interval.Period is not null);
        if (signal.Period is not null ? timed != 0 : timed != signal.Intervals.Count)
        {
            return "Either the event or every interval has an intervalPeriod, not both.";
        }

        return CheckTargets(signal);
    }

    /// <inheritdoc/>
    protected override bool IsOf(GridProgram program) => program.Attribute("PROGRAM_TYPE")?.StartsWith(ProgramType, StringComparison.Ordinal) == true;

    private static string? CheckTargets(GridEvent signal)
    {
        foreach (var target in signal.Targets)
        {
            var isWrong = target.Kind switch
            {
                "POWER_SERVICE_LOCATION" => !IsConnectionCode(target.Value),
                "VEN_NAME" => !IsVenName(target.Value),
                null => !IsConnectionCode(target.Value) && !IsVenName(target.Value),
                _ => true,
            };
            if (isWrong)
            {
                return $"The target '{target}' is neither the 18-digit code of a connection nor the name of a VEN.";
            }
        }

        return null;
    }
}
