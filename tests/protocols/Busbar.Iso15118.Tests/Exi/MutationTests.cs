using System.Diagnostics;
using Busbar.TestKit;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Exi;

/// <summary>Damages valid streams by a seed: whatever comes, the decoder answers with a message or a fault, soon and within bounds.</summary>
public sealed class MutationTests
{
    private const int FastMutants = 60_000;
    private static readonly TimeSpan FullTime = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The densest schemas spend a bit or two on a list item that becomes a record of some 50 octets; ten times the stream's bits in octets
    /// bounds them all, and a value table doubles the texts.
    /// </summary>
    private const int MostOctetsPerOctet = 640;
    private const int MostOctetsBeside = 16 * 1024;

    /// <summary>What the largest stream may make of records: ExiLimits promises some tens of megabytes.</summary>
    private const long MostOctetsOfLargest = 96 * 1024 * 1024;

    [Fact]
    public void No_damaged_stream_throws_or_allocates_without_bound()
    {
        var run = new Run(Seed.Of(15118));
        for (var mutant = 0; mutant < FastMutants; mutant++)
        {
            run.Next();
        }

        Assert.InRange(run.Refused, FastMutants / 4, FastMutants - 1);
    }

    [Fact]
    [Trait(Tier.Name, Tier.Full)]
    public void No_damaged_stream_throws_or_allocates_without_bound_for_a_minute()
    {
        var run = new Run(Seed.Of(Environment.TickCount));
        var start = Stopwatch.GetTimestamp();
        var mutants = 0;
        while (Stopwatch.GetElapsedTime(start) < FullTime)
        {
            for (var batch = 0; batch < 1000; batch++, mutants++)
            {
                run.Next();
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{mutants} mutants, {run.Refused} refused");
        Assert.InRange(run.Refused, mutants / 4, mutants - 1);
    }

    [Theory]
    [InlineData(0x00)]
    [InlineData(0xFF)]
    [InlineData(0x55)]
    [InlineData(0x49)]
    [InlineData(0x10)]
    public void A_message_that_goes_on_with_one_pattern_to_the_largest_stream_stays_within_bounds(byte pattern)
    {
        var random = Seed.Random(pattern);
        var stream = new byte[ExiLimits.MaxStreamBytes];
        var vectors = VectorTests.GeneratedFiles.SelectMany(file => ExiVector.Generated(file)).Where(vector => !vector.IsFragment).ToList();
        for (var at = 0; at < vectors.Count; at += 7)
        {
            var cut = random.Next(1, vectors[at].Exi.Length);
            vectors[at].Exi.AsSpan(0, cut).CopyTo(stream);
            stream.AsSpan(cut).Fill(pattern);
            var before = GC.GetAllocatedBytesForCurrentThread();
            vectors[at].Schema.TryDecode(stream, out _, out _);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostOctetsOfLargest);
        }
    }

    private sealed class Run
    {
        private readonly ExiVector[] _vectors = [.. VectorTests.GeneratedFiles.SelectMany(file => ExiVector.Generated(file))];
        private readonly byte[] _written = new byte[64 * 1024];
        private readonly ByteMutator _mutator;
        private readonly Random _random;

        public Run(int seed)
        {
            _random = new Random(seed);
            _mutator = new ByteMutator(_random);
        }

        public int Refused { get; private set; }

        public void Next()
        {
            var vector = _vectors[_random.Next(_vectors.Length)];
            var exi = _mutator.Damage(vector.Exi);
            var before = GC.GetAllocatedBytesForCurrentThread();
            ExiName element = default;
            var isRead = vector.IsFragment
                ? vector.Schema.TryDecodeFragment(exi, out element, out var message, out var error)
                : vector.Schema.TryDecode(exi, out message, out error);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated <= MostOctetsBeside + ((long)exi.Length * MostOctetsPerOctet), $"{vector.Id}: {allocated} octets for {Convert.ToHexString(exi)}");
            if (!isRead)
            {
                Refused++;
                Assert.NotEqual(ExiFault.None, error.Fault);
                return;
            }

            // What was read is a valid record, so it can be written.
            var isWritten = vector.IsFragment
                ? vector.Schema.TryEncodeFragment(element, message!, _written, out _, out error)
                : vector.Schema.TryEncode(message!, _written, out _, out error);
            Assert.True(isWritten, $"{vector.Id}: {error} for {Convert.ToHexString(exi)}");
        }
    }
}
