namespace Busbar.Tools.Pcap.Sessions;

/// <summary>How a session went.</summary>
internal enum VerdictKind
{
    /// <summary>From its beginning to its regular end without a fault.</summary>
    Complete,

    /// <summary>Without a fault as far as the capture goes.</summary>
    Open,

    /// <summary>Something was wrong.</summary>
    Wrong,
}

/// <summary>How a session went, in words.</summary>
internal sealed record Verdict(VerdictKind Kind, string Text)
{
    public static Verdict Complete(string text) => new(VerdictKind.Complete, text);

    public static Verdict Open(string text) => new(VerdictKind.Open, text);

    public static Verdict Wrong(string text) => new(VerdictKind.Wrong, text);
}
