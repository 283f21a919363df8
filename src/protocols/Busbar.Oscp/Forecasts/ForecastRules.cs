namespace Busbar.Oscp;

/// <summary>What the blocks of one forecast must be beyond their schema, so that they mean one thing.</summary>
public static class ForecastRules
{
    /// <summary>The most blocks in one forecast: a week of minutes.</summary>
    public const int MostBlocks = 10_080;

    /// <summary>The greatest power in W: more than any grid connection has; beyond it a unit was mistaken.</summary>
    public const decimal MostWatts = 10_000_000_000;

    /// <summary>The greatest current in A that a group can mean.</summary>
    public const decimal MostAmperes = 1_000_000;

    /// <summary>How far ahead a block may begin.</summary>
    public static readonly TimeSpan FarthestAhead = TimeSpan.FromDays(400);

    /// <summary>The first rule that is broken, in words; null when none is. Blocks that are over are fine as long as one is not.</summary>
    public static string? Check(IReadOnlyList<ForecastedBlock> blocks, DateTimeOffset now)
    {
        if (blocks.Count > MostBlocks)
            return $"A forecast has at most {MostBlocks} blocks.";
        for (var index = 0; index < blocks.Count; index++)
        {
            if (CheckOne(blocks[index], blocks[0].Unit, now) is { } wrong)
                return $"Block {index}: {wrong}";
        }

        if (blocks.All(block => block.EndTime <= now))
            return "Every block is over.";
        return Overlap(blocks);
    }

    private static string? CheckOne(ForecastedBlock block, ForecastedBlockUnit unit, DateTimeOffset now)
    {
        if (block.EndTime <= block.StartTime)
            return "the end is not after the start.";
        if (block.StartTime > now + FarthestAhead)
            return $"it starts more than {FarthestAhead.TotalDays:0} days ahead.";
        if (block.Unit != unit)
            return $"its unit is {Spell(block.Unit)}, the first one's is {Spell(unit)}; a forecast has one unit.";
        return Size(block) is { } size && size.Value > size.Most ? $"{block.Capacity} {Spell(block.Unit)} is more than any group can mean." : null;
    }

    private static (decimal Value, decimal Most)? Size(ForecastedBlock block)
    {
        var hours = (decimal)(block.EndTime - block.StartTime).TotalHours;
        return block.Unit switch
        {
            ForecastedBlockUnit.A => (block.Capacity, MostAmperes),
            ForecastedBlockUnit.W => (block.Capacity, MostWatts),
            ForecastedBlockUnit.Kw => (block.Capacity, MostWatts / 1000),
            ForecastedBlockUnit.Wh => (block.Capacity, MostWatts * hours),
            _ => (block.Capacity, MostWatts / 1000 * hours),
        };
    }

    /// <summary>Blocks of one phase do not overlap; nor do those of a phase and of all or of an unknown one.</summary>
    private static string? Overlap(IReadOnlyList<ForecastedBlock> blocks)
    {
        var ends = new Dictionary<PhaseIndicator, (DateTimeOffset End, int Index)>();
        foreach (var index in Enumerable.Range(0, blocks.Count).OrderBy(index => blocks[index].StartTime))
        {
            var block = blocks[index];
            foreach (var (phase, last) in ends)
            {
                if (last.End > block.StartTime && Meet(phase, block.Phase))
                    return $"Block {index}: it overlaps block {last.Index}.";
            }

            if (!ends.TryGetValue(block.Phase, out var known) || known.End < block.EndTime)
                ends[block.Phase] = (block.EndTime, index);
        }

        return null;
    }

    private static bool Meet(PhaseIndicator left, PhaseIndicator right) => left == right || IsWhole(left) || IsWhole(right);

    private static bool IsWhole(PhaseIndicator phase) => phase is PhaseIndicator.All or PhaseIndicator.Unknown;

    private static string Spell(ForecastedBlockUnit unit) => unit.ToString().ToUpperInvariant();
}
