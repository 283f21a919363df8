using System.Globalization;

namespace Busbar.Lab.Tracing;

/// <summary>One message between two parties.</summary>
/// <param name="At">When it was sent, or received at the traced end.</param>
/// <param name="From">The sender.</param>
/// <param name="To">The receiver.</param>
/// <param name="What">Its name; an answer has the name of what it answers.</param>
/// <param name="Id">Its identity, which an answer shares with its request.</param>
/// <param name="Kind">What it is to the exchange.</param>
internal sealed record TracedMessage(DateTimeOffset At, string From, string To, string What, string Id, TracedKind Kind)
{
    /// <summary>The message as one line of a sequence; answers have a broken arrow.</summary>
    public override string ToString()
    {
        var arrow = Kind is TracedKind.Request ? $"── {What} ──▶" : $"╌╌ {What}{(Kind is TracedKind.Error ? " (error)" : "")} ╌╌▶";
        return string.Create(CultureInfo.InvariantCulture, $"{At:HH:mm:ss.fff}  {From} {arrow} {To}  [{Id}]");
    }
}

/// <summary>What a message is to the exchange.</summary>
internal enum TracedKind
{
    /// <summary>It asks, or tells.</summary>
    Request,

    /// <summary>It answers.</summary>
    Answer,

    /// <summary>It answers that something is wrong.</summary>
    Error,
}
