using System.Diagnostics;

namespace Busbar.Ocpp;

/// <summary>How versions are named: for people, and in the WebSocket handshake.</summary>
public static class OcppVersions
{
    /// <summary>Every version, the newest first, which is also the order of preference.</summary>
    public static IReadOnlyList<OcppVersion> NewestFirst { get; } = [OcppVersion.V21, OcppVersion.V201, OcppVersion.V16];

    /// <summary>The number people write: <c>1.6</c>, <c>2.0.1</c>, <c>2.1</c>.</summary>
    public static string Number(this OcppVersion version) => version switch
    {
        OcppVersion.V16 => "1.6",
        OcppVersion.V201 => "2.0.1",
        OcppVersion.V21 => "2.1",
        _ => throw new UnreachableException(),
    };

    /// <summary>The WebSocket subprotocol (OCPP 2.1 part 4 3.1.2).</summary>
    public static string Subprotocol(this OcppVersion version) => version switch
    {
        OcppVersion.V16 => "ocpp1.6",
        OcppVersion.V201 => "ocpp2.0.1",
        OcppVersion.V21 => "ocpp2.1",
        _ => throw new UnreachableException(),
    };

    /// <summary>Reads a version number as people write it.</summary>
    public static bool TryParseNumber(string? text, out OcppVersion version) => TryFind(text, Number, out version);

    /// <summary>Reads a WebSocket subprotocol; names are compared exactly.</summary>
    public static bool TryParseSubprotocol(string? text, out OcppVersion version) => TryFind(text, Subprotocol, out version);

    private static bool TryFind(string? text, Func<OcppVersion, string> name, out OcppVersion version)
    {
        foreach (var candidate in NewestFirst)
        {
            if (name(candidate) == text)
            {
                version = candidate;
                return true;
            }
        }

        version = default;
        return false;
    }
}
