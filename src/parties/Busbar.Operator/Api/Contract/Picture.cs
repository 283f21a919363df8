namespace Busbar.Operator.Api.Contract;

/// <summary>Who talks to whom, and how much.</summary>
internal sealed record PictureView
{
    public required string Title { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The length of an interval of the history of a link.</summary>
    public required int HistoryStepSeconds { get; init; }

    public required PartyView[] Parties { get; init; }

    public required LinkView[] Links { get; init; }

    public required CheckView[] Checks { get; init; }
}

/// <summary>A box: all parties of one kind.</summary>
internal sealed record PartyView
{
    /// <summary>vehicle, station, operator, hub, mobility-provider, grid-operator or utility.</summary>
    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required string Summary { get; init; }

    public required FactView[] Facts { get; init; }

    public required CellView[] Cells { get; init; }

    /// <summary>Members by state, when they are too many for cells.</summary>
    public required Dictionary<string, int> Counts { get; init; }

    public string? Note { get; init; }
}

/// <summary>A line of a box.</summary>
internal sealed record FactView(string Name, string Value);

/// <summary>A member of a party with its state.</summary>
internal sealed record CellView(string Id, string State);

/// <summary>Something that ought to hold.</summary>
internal sealed record CheckView(string Text, bool Holds);

/// <summary>An arrow: a protocol between two parties.</summary>
internal sealed record LinkView
{
    public required string Id { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required string Protocol { get; init; }

    public required string Detail { get; init; }

    /// <summary>Whether its messages are seen here; without it only its existence is known.</summary>
    public required bool Observed { get; init; }

    public required double MessagesPerSecond { get; init; }

    /// <summary>Rejected or invalid messages within the last minute.</summary>
    public required int RecentRejections { get; init; }

    public double? P99AnswerMs { get; init; }

    /// <summary>Messages since the start: with the arrow requests, responses, rejections; against it the same.</summary>
    public required long[] Counts { get; init; }

    /// <summary>Messages an interval, the oldest first.</summary>
    public required int[] History { get; init; }
}

/// <summary>A message on an arrow.</summary>
internal sealed record LinkMessageItem
{
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Member { get; init; }

    /// <summary>forth or back.</summary>
    public required string Direction { get; init; }

    /// <summary>request, response or rejection.</summary>
    public required string Role { get; init; }

    public required string Name { get; init; }

    public string? Correlation { get; init; }

    public required string Text { get; init; }

    /// <summary>The bytes of a binary protocol.</summary>
    public string? Hex { get; init; }

    public required int Bytes { get; init; }

    public string? Error { get; init; }

    public double? AnswerMs { get; init; }
}

/// <summary>Messages of an arrow, newest first.</summary>
internal sealed record LinkMessagePage(LinkMessageItem[] Items, long? Next);
