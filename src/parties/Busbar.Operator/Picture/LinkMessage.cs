namespace Busbar.Operator.Picture;

/// <summary>What a message is in a conversation.</summary>
public enum MessageRole
{
    /// <summary>Asks and expects an answer.</summary>
    Request,

    /// <summary>Answers.</summary>
    Response,

    /// <summary>Answers that the request was wrong, or cannot be read itself.</summary>
    Rejection,
}

/// <summary>A message on an arrow of the picture.</summary>
public sealed record LinkMessage
{
    /// <summary>Its number on the link, given when it is recorded.</summary>
    public long Sequence { get; internal init; }

    /// <summary>When it passed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Which member of the party that the link comes from it concerns, such as a station's identity.</summary>
    public required string Member { get; init; }

    /// <summary>Whether it goes with the arrow, from its first party to its second.</summary>
    public required bool IsForth { get; init; }

    /// <summary>What it is in the conversation.</summary>
    public required MessageRole Role { get; init; }

    /// <summary>Its name in the words of the protocol.</summary>
    public required string Name { get; init; }

    /// <summary>What request and answer have in common; null where the protocol tells by order.</summary>
    public string? Correlation { get; init; }

    /// <summary>What it says: JSON or XML.</summary>
    public required string Text { get; init; }

    /// <summary>The bytes of a binary protocol in hexadecimal; null where the text is what was sent.</summary>
    public string? Hex { get; init; }

    /// <summary>How many bytes it had.</summary>
    public required int Bytes { get; init; }

    /// <summary>What is wrong with it, if anything.</summary>
    public string? Error { get; init; }

    /// <summary>How long the request waited for this answer, in milliseconds; told when it is recorded.</summary>
    public double? AnswerMs { get; internal init; }
}
