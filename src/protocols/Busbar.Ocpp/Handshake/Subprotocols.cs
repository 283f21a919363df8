namespace Busbar.Ocpp.Handshake;

/// <summary>Chooses the version from what the station offers (OCPP 2.1 part 4 3.1.2), (OCPP 2.1 part 4 3.3).</summary>
public static class Subprotocols
{
    /// <summary>The first one offered that is spoken here: the station lists them in its order of preference.</summary>
    /// <param name="offered">The values of Sec-WebSocket-Protocol; one may hold several, separated by commas.</param>
    /// <param name="spoken">The versions spoken here.</param>
    /// <param name="version">The version to speak.</param>
    /// <returns>Whether there is a common version.</returns>
    public static bool TryChoose(IEnumerable<string> offered, IReadOnlyCollection<OcppVersion> spoken, out OcppVersion version)
    {
        foreach (var value in offered)
        {
            foreach (var name in value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (OcppVersions.TryParseSubprotocol(name, out version) && spoken.Contains(version))
                {
                    return true;
                }
            }
        }

        version = default;
        return false;
    }
}
