namespace Busbar.Operator.Picture;

public sealed class LinkTapTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private readonly LinkTap _tap = new(new PictureLink("ocpp", "station", "operator", "OCPP"));

    [Fact]
    public void An_answer_is_timed_from_its_request_of_the_same_member()
    {
        Record("CS1", true, MessageRole.Request, "7", 0);
        Record("CS2", true, MessageRole.Request, "7", 100);
        Record("CS1", false, MessageRole.Response, "7", 250);
        Record("CS2", false, MessageRole.Rejection, "7", 400);

        Assert.Equal([300, 250, null, null], _tap.Page(null, 10).Select(m => m.AnswerMs));
        Assert.Equal(300, _tap.Read(Start).P99AnswerMs);
    }

    [Fact]
    public void An_answer_to_nothing_that_was_seen_has_no_time()
    {
        Record("CS1", true, MessageRole.Request, "7", 0);
        Record("CS1", true, MessageRole.Response, "7", 9);
        Record("CS1", false, MessageRole.Response, null, 9);

        Assert.All(_tap.Page(null, 10), message => Assert.Null(message.AnswerMs));
        Assert.Null(_tap.Read(Start).P99AnswerMs);
    }

    [Fact]
    public void Only_answers_of_the_party_at_the_head_of_the_arrow_count_for_its_speed()
    {
        Record("CS1", false, MessageRole.Request, "1", 0);
        Record("CS1", true, MessageRole.Response, "1", 5_000);

        Assert.Equal(5_000, _tap.Page(null, 1)[0].AnswerMs);
        Assert.Null(_tap.Read(Start).P99AnswerMs);
    }

    [Fact]
    public void Pages_run_from_the_newest_back_without_gap_or_repeat()
    {
        for (var number = 0; number < 25; number++)
            Record("CS1", true, MessageRole.Request, null, number);
        var first = _tap.Page(null, 10);
        var second = _tap.Page(first[^1].Sequence, 10);
        var third = _tap.Page(second[^1].Sequence, 10);

        Assert.Equal(Enumerable.Range(1, 25).Reverse().Select(n => (long)n), first.Concat(second).Concat(third).Select(m => m.Sequence));
        Assert.Empty(_tap.Page(1, 10));
    }

    [Fact]
    public void Remembers_the_newest_messages_and_counts_all()
    {
        for (var number = 0; number < 3_000; number++)
            Record("CS1", number % 2 == 0, MessageRole.Request, "open" + number, number);

        var page = _tap.Page(null, 5_000);
        Assert.Equal(1_000, page.Count);
        Assert.Equal(2_001, page[^1].Sequence);
        Assert.Equal([1_500, 0, 0, 1_500, 0, 0], _tap.Read(Start).Counts);
    }

    [Fact]
    public void The_rate_is_of_the_last_seconds_and_rejections_are_of_the_last_minute()
    {
        for (var second = 0; second < 10; second++)
        {
            Record("CS1", true, MessageRole.Request, null, second * 1_000);
            Record("CS1", false, MessageRole.Rejection, null, (second * 1_000) + 1);
        }

        var soon = _tap.Read(Start.AddSeconds(10));
        Assert.Equal((2.0, 10), (soon.PerSecond, soon.RecentRejections));
        var later = _tap.Read(Start.AddSeconds(65));
        Assert.Equal((0.0, 5), (later.PerSecond, later.RecentRejections));
    }

    [Fact]
    public void The_history_stands_on_whole_steps_and_ends_with_the_one_that_runs()
    {
        Record("CS1", true, MessageRole.Request, null, 4_999);
        Record("CS1", true, MessageRole.Request, null, 5_000);
        Record("CS1", true, MessageRole.Request, null, 6_000);

        var history = _tap.Read(Start.AddSeconds(11)).History;
        Assert.Equal(120, history.Length);
        Assert.Equal([1, 2, 0], history[^3..]);
        Assert.Equal(3, history.Sum());
        Assert.Equal(0, _tap.Read(Start.AddMinutes(11)).History.Sum());
    }

    private void Record(string member, bool isForth, MessageRole role, string? correlation, int milliseconds) => _tap.Record(new LinkMessage
    {
        At = Start.AddMilliseconds(milliseconds),
        Member = member,
        IsForth = isForth,
        Role = role,
        Name = "Heartbeat",
        Correlation = correlation,
        Text = "{}",
        Bytes = 2,
    });
}
