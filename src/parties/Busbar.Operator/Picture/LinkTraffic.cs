namespace Busbar.Operator.Picture;

/// <summary>What passed over a link.</summary>
internal sealed record LinkTraffic
{
    /// <summary>Messages since the start by where they go and what they are: forth and back, each request, response, rejection.</summary>
    public required long[] Counts { get; init; }

    /// <summary>Messages a second, over the last seconds.</summary>
    public required double PerSecond { get; init; }

    /// <summary>Rejections within the last minute.</summary>
    public required int RecentRejections { get; init; }

    /// <summary>The time within which 99 of 100 recent answers came, in milliseconds.</summary>
    public required double? P99AnswerMs { get; init; }

    /// <summary>Messages in each interval of the last minutes, the oldest first.</summary>
    public required int[] History { get; init; }
}
