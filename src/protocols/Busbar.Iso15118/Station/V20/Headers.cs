using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>The header of what the station sends.</summary>
internal static class Headers
{
    internal static MessageHeader Of(V20Session session, SeccFacts facts) => new()
    {
        SessionId = session.Id, TimeStamp = (ulong)Math.Max(0, facts.Now.ToUnixTimeSeconds()),
    };
}
