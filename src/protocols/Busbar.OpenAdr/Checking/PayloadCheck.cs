using Busbar.Wire;

namespace Busbar.OpenAdr.Checking;

/// <summary>Checks a payload of OpenADR 3 against its schema.</summary>
public static class PayloadCheck
{
    /// <summary>The names of the objects that can be checked.</summary>
    public static IReadOnlyList<string> Objects { get; } =
        ["program", "event", "report", "subscription", "ven", "resource", "notification"];

    /// <summary>Checks a payload.</summary>
    /// <param name="version">The version whose schema holds.</param>
    /// <param name="name">The object, one of <see cref="Objects"/>.</param>
    /// <param name="isStored">Whether it is what a VTN answers; otherwise what a client sends.</param>
    /// <param name="utf8">The JSON text.</param>
    /// <returns>The first fault, or null when the payload is valid.</returns>
    public static ProtocolError? Validate(OpenAdrVersion version, string name, bool isStored, ReadOnlySpan<byte> utf8) =>
        version == OpenAdrVersion.V31 ? Check31.Validate(name, isStored, utf8) : Check301.Validate(name, isStored, utf8);

    internal static ProtocolError Unknown(string name) => new(WireFault.Unknown, "", $"There is no object '{name}' here.");
}
