namespace Busbar.Lab.Tracing;

/// <summary>The messages between the parties of a run, in order; what is printed as its sequence.</summary>
/// <param name="capacity">How many are kept; a run that has more keeps the first, for a sequence is read from its beginning.</param>
internal sealed class MessageTrace(int capacity = MessageTrace.MostMessages)
{
    /// <summary>More than anybody reads, and a few megabytes.</summary>
    public const int MostMessages = 10_000;

    private readonly List<TracedMessage> messages = [];

    /// <summary>What is kept.</summary>
    public IReadOnlyList<TracedMessage> Messages => messages;

    /// <summary>How many there were, kept or not.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a message.</summary>
    public void Add(TracedMessage message)
    {
        Count++;
        if (messages.Count < capacity)
            messages.Add(message);
    }

    /// <summary>Whether a request of that name went from one party to the other.</summary>
    public bool Has(string what, string? from = null, string? to = null) =>
        messages.Exists(m => m.Kind is TracedKind.Request && m.What == what && (from is null || m.From == from) && (to is null || m.To == to));
}
