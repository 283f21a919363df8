namespace Busbar.Oscp;

/// <summary>What a party makes of a message.</summary>
public sealed record OscpAnswer
{
    private OscpAnswer(int status, string? message)
    {
        Status = status;
        Message = message;
    }

    /// <summary>The message is taken: it is kept and will have its effect.</summary>
    public static OscpAnswer Accepted { get; } = new(204, null);

    /// <summary>The HTTP status to answer with.</summary>
    public int Status { get; }

    /// <summary>Why the message is refused.</summary>
    public string? Message { get; }

    /// <summary>The message makes no sense: its content breaks a rule.</summary>
    public static OscpAnswer Invalid(string message) => new(400, message);

    /// <summary>The message names a group that is not known, or not for this peer.</summary>
    public static OscpAnswer UnknownGroup(string groupId) => new(404, $"There is no group '{Shown(groupId)}' for you here.");

    /// <summary>The message is for another role than ours.</summary>
    internal static OscpAnswer NotHere { get; } = new(404, "This role takes no such message.");

    /// <summary>The message cannot be taken as things stand.</summary>
    public static OscpAnswer Conflict(string message) => new(409, message);

    /// <summary>The message cannot be kept now; the peer may send it again.</summary>
    public static OscpAnswer Unavailable(string message) => new(503, message);

    // A peer chooses the text.
    private static string Shown(string text) => text.Length <= 64 ? text : text[..64] + "...";
}
