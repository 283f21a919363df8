namespace Busbar.Energy.Control;

/// <summary>
/// One step of control, a pure function. Who must draw less is told at once; who may draw more is told only as far as it fits
/// beside everything that is confirmed or may still be believed. So what is commanded plus what is assumed stays inside every limit
/// that it was inside before, and comes inside a limit that fell as soon as the lowerings are confirmed.
/// </summary>
public static class ControlStep
{
    private const double Rounding = 1e-6;

    /// <summary>Decides.</summary>
    /// <param name="rows">The rows of the site.</param>
    /// <param name="room">What each row leaves for the EVSEs.</param>
    /// <param name="points">The EVSEs, in the order of the tree.</param>
    /// <param name="policy">How to behave.</param>
    public static ControlDecision Decide(SiteRows rows, ReadOnlySpan<double> room, IReadOnlyList<ControlPoint> points, ControlPolicy policy)
    {
        var evses = rows.Tree.Evses;
        var assumed = new double[points.Count];
        for (var i = 0; i < assumed.Length; i++)
            assumed[i] = AssumedDraw.Of(points[i], evses[i].Evse!, policy);
        var targets = Targets(rows, room, points, assumed, policy);
        var left = Left(rows, room, assumed);
        var commands = new List<ControlCommand>();
        Lower(rows, left, points, assumed, targets, policy, commands);
        Raise(rows, left, points, assumed, targets, policy, commands);
        return new ControlDecision(commands, assumed, targets, left);
    }

    private static bool IsControllable(ControlPoint point, ControlPolicy policy) =>
        point is { IsOnline: true, HasSession: true, IsRefusing: false } && !AssumedDraw.IsDisobeying(point, policy);

    /// <summary>What everybody should have, once all is confirmed.</summary>
    private static double[] Targets(SiteRows rows, ReadOnlySpan<double> room, IReadOnlyList<ControlPoint> points, double[] assumed, ControlPolicy policy)
    {
        var fixedDraw = new double[points.Count];
        var claims = new List<Claim>();
        for (var i = 0; i < points.Count; i++)
        {
            var (point, evse) = (points[i], rows.Tree.Evses[i].Evse!);
            if (!IsControllable(point, policy))
            {
                fixedDraw[i] = assumed[i];
                continue;
            }

            claims.Add(new Claim(i, Math.Min(point.Wanted, evse.MaxAmperes), evse.MinAmperes)
            {
                Guaranteed = point.Guaranteed,
                Step = evse.StepAmperes,
                Priority = point.Priority,
                Weight = point.Weight,
                IsCharging = point.Acknowledged > 0,
            });
        }

        var shares = WaterFilling.Share(rows, Left(rows, room, fixedDraw), claims);
        var targets = fixedDraw;
        for (var c = 0; c < claims.Count; c++)
            targets[claims[c].Load] = shares[c];
        return targets;
    }

    private static void Lower(
        SiteRows rows, double[] left, IReadOnlyList<ControlPoint> points, double[] assumed, double[] targets, ControlPolicy policy, List<ControlCommand> commands)
    {
        var isWaitedFor = RowsWaitedFor(rows, left, assumed, targets, policy);
        for (var i = 0; i < points.Count; i++)
        {
            if (!IsControllable(points[i], policy) || targets[i] >= assumed[i] - Rounding)
                continue;
            var isAsked = rows.RowsOfLoad[i].Any(row => left[row] < -Rounding || isWaitedFor[row]);
            var isSmall = assumed[i] - targets[i] < policy.DeadbandAmperes && points[i].Acknowledged is not null;
            if ((isSmall && !isAsked) || points[i].Outstanding is { } sent && Math.Abs(sent - targets[i]) < Rounding)
                continue;

            // Until it is confirmed the old limit is assumed, so nothing is freed yet.
            commands.Add(new ControlCommand(i, targets[i], IsLower: true));
        }
    }

    /// <summary>The rows that are too full for somebody who shall rise noticeably.</summary>
    private static bool[] RowsWaitedFor(SiteRows rows, double[] left, double[] assumed, double[] targets, ControlPolicy policy)
    {
        var isWaitedFor = new bool[left.Length];
        for (var i = 0; i < targets.Length; i++)
        {
            if (targets[i] - assumed[i] < policy.DeadbandAmperes)
                continue;
            foreach (var row in rows.RowsOfLoad[i])
                isWaitedFor[row] |= left[row] < (targets[i] - assumed[i]) * WaterFilling.FactorOf(rows.Rows[row], i);
        }

        return isWaitedFor;
    }

    private static void Raise(
        SiteRows rows, double[] left, IReadOnlyList<ControlPoint> points, double[] assumed, double[] targets, ControlPolicy policy, List<ControlCommand> commands)
    {
        foreach (var i in Enumerable.Range(0, points.Count).OrderByDescending(i => points[i].Priority).ThenBy(i => assumed[i]).ThenBy(i => i))
        {
            if (!IsControllable(points[i], policy) || points[i].Outstanding is not null || targets[i] <= assumed[i] + Rounding)
                continue;
            var evse = rows.Tree.Evses[i].Evse!;
            var fits = assumed[i] + Math.Max(0, WaterFilling.Room(rows, left, i));
            var next = Math.Min(Math.Min(targets[i], fits), assumed[i] + policy.RampAmperes);
            if (next < targets[i] - Rounding && evse.StepAmperes > 0)
                next = Math.Floor((next / evse.StepAmperes) + Rounding) * evse.StepAmperes;
            if (assumed[i] < evse.MinAmperes && next < evse.MinAmperes)
                next = fits >= evse.MinAmperes ? Math.Min(targets[i], evse.MinAmperes) : 0;
            if (next - assumed[i] < policy.DeadbandAmperes && next < targets[i] - Rounding || next <= assumed[i] + Rounding)
                continue;
            WaterFilling.Take(rows, left, i, next - assumed[i]);
            assumed[i] = next;
            commands.Add(new ControlCommand(i, next, IsLower: false));
        }
    }

    private static double[] Left(SiteRows rows, ReadOnlySpan<double> room, ReadOnlySpan<double> amperes)
    {
        var left = room.ToArray();
        for (var row = 0; row < left.Length; row++)
            left[row] -= rows.Rows[row].Sum(amperes);
        return left;
    }
}

/// <summary>What control decided.</summary>
/// <param name="Commands">What to send, lowerings first.</param>
/// <param name="Assumed">What is assumed of each EVSE once the commands are out, in amperes.</param>
/// <param name="Targets">What each shall have once all is confirmed, in amperes.</param>
/// <param name="Left">What each row has left beside what is assumed; negative where it is exceeded until lowerings are confirmed.</param>
public sealed record ControlDecision(IReadOnlyList<ControlCommand> Commands, double[] Assumed, double[] Targets, double[] Left);

/// <summary>A limit to send to an EVSE.</summary>
/// <param name="Load">Its position among the site's EVSEs.</param>
/// <param name="Amperes">The limit.</param>
/// <param name="IsLower">Whether it is below what is assumed now.</param>
public readonly record struct ControlCommand(int Load, double Amperes, bool IsLower);
