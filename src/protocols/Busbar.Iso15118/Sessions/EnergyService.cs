namespace Busbar.Iso15118.Sessions;

/// <summary>The kinds of energy transfer, numbered as ISO 15118-20 numbers its services.</summary>
public enum EnergyService
{
    /// <summary>Alternating current.</summary>
    Ac = 1,

    /// <summary>Direct current.</summary>
    Dc = 2,

    /// <summary>Alternating current in both directions.</summary>
    AcBpt = 5,

    /// <summary>Direct current in both directions.</summary>
    DcBpt = 6,

    /// <summary>The megawatt charging system.</summary>
    Mcs = 8,

    /// <summary>The megawatt charging system in both directions.</summary>
    McsBpt = 9,
}

/// <summary>What the kinds of energy transfer have in common.</summary>
public static class EnergyServices
{
    /// <summary>Whether the station feeds the battery directly.</summary>
    public static bool IsDirectCurrent(this EnergyService service) => service is not (EnergyService.Ac or EnergyService.AcBpt);

    /// <summary>Whether energy may flow back.</summary>
    public static bool IsBidirectional(this EnergyService service) =>
        service is EnergyService.AcBpt or EnergyService.DcBpt or EnergyService.McsBpt;
}
