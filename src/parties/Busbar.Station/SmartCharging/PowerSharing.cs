namespace Busbar.Station.SmartCharging;

/// <summary>One EVSE's claim on the station's power.</summary>
/// <param name="Most">What it could use, in W.</param>
/// <param name="Least">Below this it can use nothing, in W.</param>
internal readonly record struct PowerClaim(double Most, double Least);

/// <summary>Divides the station's power: equal shares, what one does not use goes to the others, and the last ones pause when shares get too small.</summary>
internal static class PowerSharing
{
    internal static double[] Divide(double total, ReadOnlySpan<PowerClaim> claims)
    {
        var shares = new double[claims.Length];
        var served = claims.Length;
        while (served > 0)
        {
            Fill(total, claims[..served], shares);
            var starving = false;
            for (var i = 0; i < served; i++)
                starving |= shares[i] < claims[i].Least && claims[i].Most >= claims[i].Least && claims[i].Most > 0;
            if (!starving)
                break;
            served--;
            shares.AsSpan(served).Clear();
        }

        return shares;
    }

    private static void Fill(double total, ReadOnlySpan<PowerClaim> claims, Span<double> shares)
    {
        shares.Clear();
        var open = 0;
        foreach (var claim in claims)
            open += claim.Most > 0 ? 1 : 0;
        Span<bool> isFull = stackalloc bool[claims.Length];
        var left = total;
        while (open > 0)
        {
            var share = left / open;
            var filled = false;
            for (var i = 0; i < claims.Length; i++)
            {
                if (isFull[i] || claims[i].Most <= 0 || claims[i].Most > share)
                    continue;
                shares[i] = claims[i].Most;
                left -= claims[i].Most;
                isFull[i] = filled = true;
                open--;
            }

            if (filled)
                continue;
            for (var i = 0; i < claims.Length; i++)
            {
                if (!isFull[i] && claims[i].Most > 0)
                    shares[i] = share;
            }

            break;
        }
    }
}
