namespace Busbar.Energy.Sites;

/// <summary>Which line of the grid each terminal of an EVSE is on; R, S and T are the first, second and third line.</summary>
public enum PhaseRotation
{
    /// <summary>In order.</summary>
    RST,

    /// <summary>The second and third exchanged.</summary>
    RTS,

    /// <summary>The first and second exchanged.</summary>
    SRT,

    /// <summary>The first terminal is on the second line.</summary>
    STR,

    /// <summary>The first terminal is on the third line.</summary>
    TRS,

    /// <summary>The first and third exchanged.</summary>
    TSR,
}

/// <summary>Reads rotations.</summary>
public static class PhaseRotations
{
    /// <summary>The line of a terminal, counted from 0.</summary>
    public static GridPhase Line(this PhaseRotation rotation, int terminal) => rotation.ToString()[terminal] switch
    {
        'R' => GridPhase.L1,
        'S' => GridPhase.L2,
        _ => GridPhase.L3,
    };
}
