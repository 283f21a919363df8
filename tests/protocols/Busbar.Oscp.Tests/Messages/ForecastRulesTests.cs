namespace Busbar.Oscp.Tests.Messages;

public sealed class ForecastRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Blocks_one_after_the_other_are_fine_also_with_gaps_and_one_that_is_over() =>
        Assert.Null(ForecastRules.Check([Block(-2, -1), Block(0, 1), Block(1, 2), Block(5, 6)], Now));

    [Fact]
    public void Phases_may_have_blocks_of_their_own() =>
        Assert.Null(ForecastRules.Check([Block(0, 1, PhaseIndicator.One), Block(0, 1, PhaseIndicator.Two), Block(0, 1, PhaseIndicator.Three)], Now));

    [Theory]
    [InlineData(0, 2, PhaseIndicator.All, "Block 1: it overlaps block 0.")]
    [InlineData(0, 2, PhaseIndicator.One, "Block 1: it overlaps block 0.")]
    public void Overlapping_blocks_are_refused(int from, int to, PhaseIndicator phase, string reason) =>
        Assert.Equal(reason, ForecastRules.Check([Block(from, to, phase), Block(1, 3, PhaseIndicator.All)], Now));

    [Fact]
    public void A_long_block_hides_no_overlap_behind_a_short_one() =>
        Assert.Equal("Block 2: it overlaps block 0.", ForecastRules.Check([Block(0, 9, PhaseIndicator.One), Block(1, 2, PhaseIndicator.Two), Block(5, 6, PhaseIndicator.One)], Now));

    [Fact]
    public void Blocks_that_are_all_over_are_refused() => Assert.Equal("Every block is over.", ForecastRules.Check([Block(-2, -1)], Now));

    [Fact]
    public void A_block_that_ends_when_it_starts_is_refused() => Assert.Equal("Block 0: the end is not after the start.", ForecastRules.Check([Block(1, 1)], Now));

    [Fact]
    public void Mixed_units_are_refused() =>
        Assert.Equal(
            "Block 1: its unit is A, the first one's is KW; a forecast has one unit.",
            ForecastRules.Check([Block(0, 1), Block(1, 2) with { Unit = ForecastedBlockUnit.A }], Now));

    [Theory]
    [InlineData(ForecastedBlockUnit.W, "10000000001")]
    [InlineData(ForecastedBlockUnit.Kw, "79228162514264337593543950335")]
    [InlineData(ForecastedBlockUnit.A, "1000001")]
    [InlineData(ForecastedBlockUnit.Kwh, "10000001")]
    public void Enormous_capacities_are_refused(ForecastedBlockUnit unit, string capacity) =>
        Assert.EndsWith(
            "is more than any group can mean.",
            ForecastRules.Check([Block(0, 1) with { Unit = unit, Capacity = decimal.Parse(capacity, System.Globalization.CultureInfo.InvariantCulture) }], Now),
            StringComparison.Ordinal);

    [Fact]
    public void A_block_of_a_distant_future_is_refused() =>
        Assert.EndsWith("days ahead.", ForecastRules.Check([Block(24 * 500, 24 * 501)], Now), StringComparison.Ordinal);

    [Fact]
    public void Too_many_blocks_are_refused() =>
        Assert.Equal("A forecast has at most 10080 blocks.", ForecastRules.Check([.. Enumerable.Range(0, 10_081).Select(_ => Block(0, 1))], Now));

    private static ForecastedBlock Block(int from, int to, PhaseIndicator phase = PhaseIndicator.All) => new()
    {
        Capacity = 10,
        Phase = phase,
        Unit = ForecastedBlockUnit.Kw,
        StartTime = Now.AddHours(from),
        EndTime = Now.AddHours(to),
    };
}
