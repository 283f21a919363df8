namespace Busbar.Operator.Picture;

/// <summary>Listens to one arrow of the picture: remembers its newest messages, counts them, and times the answers.</summary>
public sealed class LinkTap
{
    internal const int HistoryStepSeconds = 5;

    // What a person reads back at most; what must last is in the logs of the parties.
    private const int Remembered = 1_000;

    // Requests that wait for their answer; a peer that never answers costs no more than this.
    private const int MostOpen = 1_024;

    // Enough answers for the hundredth part to be more than chance.
    private const int TimedAnswers = 512;
    private const int CountedSeconds = 600;
    private const int RateSeconds = 5;
    private const int RecentSeconds = 60;
    private const int Roles = 3;

    private readonly Lock _gate = new();
    private readonly LinkMessage?[] _ring = new LinkMessage?[Remembered];
    private readonly Dictionary<(string Member, string Correlation, bool IsForth), DateTimeOffset> _open = [];
    private readonly double[] _answers = new double[TimedAnswers];
    private readonly long[] _counts = new long[2 * Roles];
    private readonly SecondCounter _all = new(CountedSeconds);
    private readonly SecondCounter _rejections = new(CountedSeconds);
    private long _last;
    private long _answered;

    internal LinkTap(PictureLink link) => Link = link;

    /// <summary>The arrow.</summary>
    public PictureLink Link { get; }

    /// <summary>What is said beside the arrow, such as the versions that are spoken.</summary>
    public string Detail { get; set; } = "";

    /// <summary>Takes note of a message that passed.</summary>
    public void Record(LinkMessage message)
    {
        lock (_gate)
        {
            var waited = Match(message);
            message = message with { Sequence = ++_last, AnswerMs = waited };
            _ring[_last % Remembered] = message;
            _counts[(message.IsForth ? 0 : Roles) + (int)message.Role]++;
            _all.Add(message.At);
            if (message.Role is MessageRole.Rejection)
                _rejections.Add(message.At);
        }
    }

    /// <summary>The remembered messages, newest first, before a position.</summary>
    internal List<LinkMessage> Page(long? before, int limit)
    {
        var page = new List<LinkMessage>(Math.Min(limit, Remembered));
        lock (_gate)
        {
            for (var number = Math.Min(before - 1 ?? _last, _last); number > Math.Max(0, _last - Remembered) && page.Count < limit; number--)
                page.Add(_ring[number % Remembered]!);
        }

        return page;
    }

    internal LinkTraffic Read(DateTimeOffset now)
    {
        lock (_gate)
        {
            return new LinkTraffic
            {
                Counts = [.. _counts],
                PerSecond = _all.Sum(now, RateSeconds) / (double)RateSeconds,
                RecentRejections = _rejections.Sum(now, RecentSeconds),
                P99AnswerMs = P99(),
                History = _all.History(now, HistoryStepSeconds),
            };
        }
    }

    // The time that the answer took, when this is one and its request was seen.
    private double? Match(LinkMessage message)
    {
        if (message.Correlation is not { } correlation)
            return null;
        if (message.Role is MessageRole.Request)
        {
            if (_open.Count >= MostOpen)
                _open.Clear();
            _open[(message.Member, correlation, message.IsForth)] = message.At;
            return null;
        }

        if (!_open.Remove((message.Member, correlation, !message.IsForth), out var asked))
            return null;
        var waited = Math.Max(0, (message.At - asked).TotalMilliseconds);
        if (!message.IsForth)
            _answers[_answered++ % TimedAnswers] = waited;
        return waited;
    }

    // Of the party that the arrow points to: how fast the other side thinks is not ours to answer for.
    private double? P99()
    {
        var count = (int)Math.Min(_answered, TimedAnswers);
        if (count == 0)
            return null;
        var sorted = _answers[..count];
        Array.Sort(sorted);
        return sorted[(int)Math.Ceiling(count * 0.99) - 1];
    }
}
