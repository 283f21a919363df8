using System.Numerics;
using Busbar.Energy.Sites;

namespace Busbar.Energy.Control;

/// <summary>What a load of one ampere puts on each line, as phasors against the first line's voltage.</summary>
internal static class LoadPhasors
{
    private const double Third = 2 * Math.PI / 3;
    private const double Sixth = Math.PI / 6;

    /// <summary>The phasors on the three lines; zero where the load does not touch one.</summary>
    /// <param name="evse">The EVSE.</param>
    /// <param name="activePhases">How many of its terminals the car uses.</param>
    public static Complex[] Of(SiteEvse evse, int activePhases)
    {
        var lines = new Complex[3];
        switch (evse.Connection)
        {
            case Connection.ThreePhase:
                for (var terminal = 0; terminal < Math.Clamp(activePhases, 1, 3); terminal++)
                    Wye(lines, evse.Rotation.Line(terminal));
                break;
            case Connection.L1:
                Wye(lines, GridPhase.L1);
                break;
            case Connection.L2:
                Wye(lines, GridPhase.L2);
                break;
            case Connection.L3:
                Wye(lines, GridPhase.L3);
                break;
            case Connection.L1L2:
                Delta(lines, 0, 1);
                break;
            case Connection.L2L3:
                Delta(lines, 1, 2);
                break;
            default:
                Delta(lines, 2, 0);
                break;
        }

        return lines;
    }

    /// <summary>How many watts one ampere is.</summary>
    public static double WattsPerAmpere(SiteEvse evse, int activePhases, double volts) => evse.Connection switch
    {
        Connection.ThreePhase => volts * Math.Clamp(activePhases, 1, 3),
        Connection.L1 or Connection.L2 or Connection.L3 => volts,
        _ => volts * Math.Sqrt(3),
    };

    private static void Wye(Complex[] lines, GridPhase phase) => lines[(int)phase] += Complex.FromPolarCoordinates(1, -Third * (int)phase);

    /// <summary>A current between two lines is in phase with their voltage: 30° ahead of the first one, and comes back on the second.</summary>
    private static void Delta(Complex[] lines, int first, int second)
    {
        var current = Complex.FromPolarCoordinates(1, Sixth - (Third * first));
        lines[first] += current;
        lines[second] -= current;
    }
}
