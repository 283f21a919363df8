namespace Busbar.Energy.Control;

/// <summary>One EVSE as control sees it: what it was told, what it confirmed, what it does.</summary>
public sealed record ControlPoint
{
    /// <summary>Whether its station can be told anything.</summary>
    public bool IsOnline { get; init; }

    /// <summary>Whether a transaction runs.</summary>
    public bool HasSession { get; init; }

    /// <summary>The limit that the station confirmed last for this transaction; null when there is none yet.</summary>
    public double? Acknowledged { get; init; }

    /// <summary>The limit that was sent and is not answered, or whose answer is lost; null when there is none.</summary>
    public double? Outstanding { get; init; }

    /// <summary>The limit that the station confirmed for transactions that nobody commands; null when it confirmed none.</summary>
    public double? Default { get; init; }

    /// <summary>The current measured last, the greatest of its phases; null when there is none.</summary>
    public double? Measured { get; init; }

    /// <summary>How many samples in a row lay above the confirmed limit.</summary>
    public int Excesses { get; init; }

    /// <summary>Whether it refuses what it is told, so that it is left alone for a while.</summary>
    public bool IsRefusing { get; init; }

    /// <summary>How many phases the car uses.</summary>
    public int ActivePhases { get; init; } = 3;

    /// <summary>What the plan means for it, in amperes.</summary>
    public double Wanted { get; init; }

    /// <summary>What it is given before others get more than the least.</summary>
    public double Guaranteed { get; init; }

    /// <summary>Greater ones are served first.</summary>
    public int Priority { get; init; }

    /// <summary>Its part of what is shared.</summary>
    public double Weight { get; init; } = 1;
}
