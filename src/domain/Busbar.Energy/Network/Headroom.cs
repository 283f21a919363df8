namespace Busbar.Energy.Network;

/// <summary>What is still free in a network while currents are placed one after the other.</summary>
public sealed class Headroom
{
    private readonly ElectricalNetwork _network;
    private readonly double[] _real;
    private readonly double[] _imaginary;

    /// <summary>Starts with nothing placed.</summary>
    public Headroom(ElectricalNetwork network)
    {
        _network = network;
        _real = new double[network.Limits.Length];
        _imaginary = new double[network.Limits.Length];
    }

    /// <summary>Takes everything off again.</summary>
    public void Clear()
    {
        Array.Clear(_real);
        Array.Clear(_imaginary);
    }

    /// <summary>
    /// The largest current in amperes, at most <paramref name="wanted"/>, by which <paramref name="load"/> can rise with every
    /// constraint kept: the positive root of |S + v·x|² = L² for each constraint.
    /// </summary>
    public double Room(int load, double wanted)
    {
        var room = wanted;
        for (var k = 0; k < _real.Length && room > 0; k++)
        {
            var (re, im) = _network.Coefficient(k, load);
            var a = (re * re) + (im * im);
            if (a == 0)
            {
                continue;
            }

            var limit = _network.Limits[k];
            var b = (_real[k] * re) + (_imaginary[k] * im);
            var c = (_real[k] * _real[k]) + (_imaginary[k] * _imaginary[k]) - (limit * limit);
            if (((a * room) + (2 * b)) * room + c <= 0)
            {
                continue;
            }

            // The stable form of the root: b is negative while the load still relieves the constraint.
            var root = Math.Sqrt(Math.Max(0, (b * b) - (a * c)));
            var largest = b <= 0 ? (root - b) / a : -c / (b + root);
            room = Math.Max(0, Math.Min(room, largest));
        }

        return room;
    }

    /// <summary>Puts <paramref name="amperes"/> more on <paramref name="load"/>.</summary>
    public void Place(int load, double amperes)
    {
        for (var k = 0; k < _real.Length; k++)
        {
            var (re, im) = _network.Coefficient(k, load);
            _real[k] += re * amperes;
            _imaginary[k] += im * amperes;
        }
    }
}
