namespace Busbar.Energy.GridSignals;

/// <summary>How the values of a payload are to be read.</summary>
/// <param name="PayloadType">The payload.</param>
public sealed record PayloadDescription(string PayloadType)
{
    /// <summary>Whether it describes what is reported; otherwise what is signalled.</summary>
    public bool IsReport { get; init; }

    /// <summary>The unit of the values.</summary>
    public string? Units { get; init; }

    /// <summary>The currency of prices, ISO 4217.</summary>
    public string? Currency { get; init; }

    /// <summary>How reported values came about.</summary>
    public string? ReadingType { get; init; }

    /// <summary>How exact reported values are.</summary>
    public decimal? Accuracy { get; init; }

    /// <summary>How sure the reporter is, in percent.</summary>
    public int? Confidence { get; init; }
}
