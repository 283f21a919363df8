namespace Busbar.Energy.Network;

/// <summary>
/// Groups of loads with the same coefficients in every constraint. A site of 54 sockets has a handful, so a plan works on
/// sums of classes instead of single loads.
/// </summary>
internal sealed class LoadClasses
{
    private LoadClasses(int[] classOf, double[] real, double[] imaginary, int count)
    {
        ClassOf = classOf;
        Real = real;
        Imaginary = imaginary;
        Count = count;
    }

    /// <summary>The class of each load.</summary>
    public int[] ClassOf { get; }

    /// <summary>Real parts, constraint by constraint: <c>[k * Count + class]</c>.</summary>
    public double[] Real { get; }

    /// <summary>Imaginary parts in the same layout.</summary>
    public double[] Imaginary { get; }

    /// <summary>How many classes there are.</summary>
    public int Count { get; }

    public static LoadClasses Of(ElectricalNetwork network)
    {
        var constraints = network.Limits.Length;
        var representatives = new List<int>();
        var classOf = new int[network.LoadCount];
        for (var load = 0; load < network.LoadCount; load++)
        {
            var known = representatives.FindIndex(other => AreAlike(network, constraints, load, other));
            classOf[load] = known >= 0 ? known : representatives.Count;
            if (known < 0)
            {
                representatives.Add(load);
            }
        }

        var real = new double[constraints * representatives.Count];
        var imaginary = new double[real.Length];
        for (var k = 0; k < constraints; k++)
        {
            for (var c = 0; c < representatives.Count; c++)
            {
                (real[(k * representatives.Count) + c], imaginary[(k * representatives.Count) + c]) = network.Coefficient(k, representatives[c]);
            }
        }

        return new LoadClasses(classOf, real, imaginary, representatives.Count);
    }

    private static bool AreAlike(ElectricalNetwork network, int constraints, int left, int right)
    {
        for (var k = 0; k < constraints; k++)
        {
            if (network.Coefficient(k, left) != network.Coefficient(k, right))
            {
                return false;
            }
        }

        return true;
    }
}
