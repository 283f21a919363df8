using Busbar.Charging.Ledger;
using Busbar.TestKit;

namespace Busbar.Charging.Tests.Ledger;

public sealed class SessionFoldPropertyTests
{
    private const int Sessions = 200;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Tripled_and_reordered_events_give_the_same_session(bool hasSeqNo)
    {
        var random = Seed.Random(20260601);
        for (var i = 0; i < Sessions; i++)
        {
            var events = Transactions.Random(random, random.Next(0, 60), hasSeqNo);
            var clean = SessionFold.Of(events);
            var mangled = SessionFold.Of(Reorder([.. events.SelectMany(e => new[] { e, e, e })], random, 20));
            Assert.Equal(clean, mangled);
            Assert.Equal(clean.ToString(), mangled.ToString());
        }
    }

    [Fact]
    public void Dropped_events_that_are_sent_again_later_give_the_same_session()
    {
        var random = Seed.Random(20260602);
        for (var i = 0; i < Sessions; i++)
        {
            var events = Transactions.Random(random, random.Next(1, 60));
            var lost = events.Where(_ => random.Next(10) == 0).ToHashSet();
            var resent = events.Where(e => !lost.Contains(e)).Concat(lost.Select(Later)).ToList();
            Assert.Equal(SessionFold.Of(events), SessionFold.Of(resent));
        }
    }

    [Fact]
    public void Lost_events_in_the_middle_are_flagged_and_do_not_change_the_energy()
    {
        var random = Seed.Random(20260603);
        for (var i = 0; i < Sessions; i++)
        {
            var events = Transactions.Random(random, random.Next(3, 60));
            var holed = events.Where((_, index) => index != events.Count / 2).ToList();
            var session = SessionFold.Of(holed);
            Assert.Equal(SessionFold.Of(events).Energy, session.Energy);
            Assert.True(session.Flags.HasFlag(SessionFlags.Gap));
        }
    }

    [Fact]
    public void Energy_is_the_last_register_less_the_first()
    {
        var random = Seed.Random(20260604);
        for (var i = 0; i < Sessions; i++)
        {
            var events = Transactions.Random(random, random.Next(0, 60));
            var expected = events[^1].Samples[0].Value - events[0].Samples[0].Value;
            Assert.Equal(expected, SessionFold.Of(Reorder(events, random, 20)).Energy.Value);
        }
    }

    private static SessionEvent Later(SessionEvent entry) => entry with { ReceivedAt = entry.ReceivedAt.AddHours(2) };

    private static List<SessionEvent> Reorder(List<SessionEvent> events, Random random, int distance) =>
        [.. events.Select((entry, index) => (entry, place: index + random.Next(2 * distance + 1))).OrderBy(e => e.place).Select(e => e.entry)];
}
