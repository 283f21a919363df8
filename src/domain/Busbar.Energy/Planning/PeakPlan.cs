using Busbar.Energy.Network;

namespace Busbar.Energy.Planning;

/// <summary>
/// How high a site's peak is worth being, where a demand charge makes every kilowatt of it cost. The best cost under a cap is convex in
/// the cap, so a search by sections finds the cap at which cost and charge together are least.
/// </summary>
public static class PeakPlan
{
    // Each round leaves 0.62 of the interval: 24 rounds leave a hundred-thousandth.
    private const int Rounds = 24;
    private static readonly double Section = (Math.Sqrt(5) - 1) / 2;

    /// <summary>The cap, in the unit of <paramref name="costUnder"/>, between two bounds, that makes cost and charge together least.</summary>
    /// <param name="least">The lowest cap thought of.</param>
    /// <param name="most">The highest cap thought of.</param>
    /// <param name="chargePerUnit">What a unit of the peak costs.</param>
    /// <param name="costUnder">The best cost of a plan under a cap, convex; what it cannot deliver is in it as a penalty.</param>
    public static double BestCap(double least, double most, double chargePerUnit, Func<double, double> costUnder)
    {
        double Total(double cap) => costUnder(cap) + (chargePerUnit * cap);
        var (low, high) = (least, most);
        var (left, right) = (high - (Section * (high - low)), low + (Section * (high - low)));
        var (atLeft, atRight) = (Total(left), Total(right));
        for (var round = 0; round < Rounds; round++)
        {
            if (atLeft <= atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (Section * (high - low));
                atLeft = Total(left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (Section * (high - low));
                atRight = Total(right);
            }
        }

        return atLeft <= atRight ? left : right;
    }

    /// <summary>The lowest cap in kW under which cars still get all they can get at all, within <paramref name="toleranceKwh"/>.</summary>
    public static double LeastCap(ReadOnlySpan<PriceCar> cars, int slots, double capKw, double maxKw, double slotHours, double toleranceKwh = 1e-6)
    {
        var copy = cars.ToArray();
        var flat = new double[slots];
        var unmet = PricePlan.Solve(copy, flat, capKw, maxKw, slotHours).UnmetKwh;
        var (low, high) = (0.0, capKw);
        for (var round = 0; round < 40 && high - low > 1e-6 * capKw; round++)
        {
            var middle = (low + high) / 2;
            if (PricePlan.Solve(copy, flat, middle, maxKw, slotHours).UnmetKwh <= unmet + toleranceKwh)
                high = middle;
            else
                low = middle;
        }

        return high;
    }
}
