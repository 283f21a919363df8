using System.Collections.Frozen;
using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>The path of each message (OSCP 2.0 endpoints).</summary>
public static class OscpPaths
{
    /// <summary>The path of a registration.</summary>
    public const string Register = "register";

    private static readonly FrozenDictionary<string, MessageEntry> ByPath =
        Oscp20.Catalogue.Entries.ToFrozenDictionary(entry => Of(entry.Action), StringComparer.Ordinal);

    /// <summary>Every path.</summary>
    public static IEnumerable<string> All => ByPath.Keys;

    /// <summary>The path of a message.</summary>
    public static string Of<T>() => Of(Oscp20.Catalogue.Find(typeof(T))?.Action ?? throw new ArgumentException($"{typeof(T).Name} is no OSCP message."));

    /// <summary>Finds the message of a path; <c>handshake_acknowledgment</c> of some peers is taken too.</summary>
    internal static MessageEntry? Find(string path) =>
        ByPath.GetValueOrDefault(path is "handshake_acknowledgment" or "handshake_acknowledgement" ? "handshake_acknowledge" : path);

    private static string Of(string action) =>
        string.Concat(action.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
