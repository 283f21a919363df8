using Busbar.Iso15118.Schemas;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>What must be known of a captured session to take one side's place in it.</summary>
internal static class CapturedFacts
{
    /// <summary>The sessions of a capture: a paused one and its continuation are two connections.</summary>
    public static IReadOnlyList<IReadOnlyList<CapturedMessage>> Split(this CapturedSession capture)
    {
        List<List<CapturedMessage>> sessions = [];
        foreach (var message in capture.Messages)
        {
            if (message.Name == "supportedAppProtocolReq" || sessions.Count == 0)
            {
                sessions.Add([]);
            }

            sessions[^1].Add(message);
        }

        return sessions;
    }

    // Two captures have the directions the wrong way round: the name tells.
    public static bool IsRequest(this CapturedMessage message) => message.Name.EndsWith("Req", StringComparison.Ordinal) || message.Name == "SessionStop";

    public static object Decode(this CapturedMessage message)
    {
        Assert.True(V2GSchemas.Find(message.Schema)!.TryDecode(message.Exi, out var decoded, out var error), $"{message.Name}: {error}");
        return SessionRig.BodyOf(decoded);
    }

    public static T? First<T>(this IEnumerable<CapturedMessage> messages)
        where T : class => messages.Where(message => message.Name.Replace("_", "", StringComparison.Ordinal).Equals(typeof(T).Name, StringComparison.OrdinalIgnoreCase))
        .Select(message => message.Decode() as T).FirstOrDefault(found => found is not null);

    public static Octets SessionId(this IEnumerable<CapturedMessage> messages)
    {
        var setup = messages.First(message => message.Name == "SessionSetupRes");
        Assert.True(V2GSchemas.Find(setup.Schema)!.TryDecode(setup.Exi, out var decoded, out _));
        return decoded switch
        {
            V2.V2GMessage v2 => v2.Header.SessionId,
            Din70121.V2GMessage din => din.Header.SessionId,
            V20.V2GMessage v20 => v20.Header.SessionId,
            _ => default,
        };
    }

    public static Octets Challenge(this IReadOnlyList<CapturedMessage> messages) =>
        messages.First<V2.PaymentDetailsRes>()?.GenChallenge ?? messages.First<V20.AuthorizationSetupRes>()?.PnCAsResAuthorizationMode?.GenChallenge ?? new byte[16];

    public static string Emaid(this IReadOnlyList<CapturedMessage> messages) => messages.First<V2.PaymentDetailsReq>()?.Emaid ?? "DEABC123456789";

    /// <summary>The schedules that the captured car chose.</summary>
    public static IEnumerable<int> OfferIds(this IEnumerable<CapturedMessage> messages) =>
        messages.Where(message => message.Name == "PowerDeliveryReq").Select(message => message.Decode() switch
        {
            V2.PowerDeliveryReq v2 => v2.SaScheduleTupleId,
            V20.PowerDeliveryReq v20 => (int)(v20.EvPowerProfile?.ScheduledEvPptControlMode?.SelectedScheduleTupleId ?? 1),
            _ => 1,
        });

    /// <summary>Whether a station said that it needs more time.</summary>
    public static bool IsOngoing(object response) => response switch
    {
        V2.AuthorizationRes r => r.EvseProcessing != V2.EvseProcessing.Finished,
        V2.ChargeParameterDiscoveryRes r => r.EvseProcessing != V2.EvseProcessing.Finished,
        V2.CableCheckRes r => r.EvseProcessing != V2.EvseProcessing.Finished,
        Din70121.ContractAuthenticationRes r => r.EvseProcessing != Din70121.EvseProcessing.Finished,
        Din70121.ChargeParameterDiscoveryRes r => r.EvseProcessing != Din70121.EvseProcessing.Finished,
        Din70121.CableCheckRes r => r.EvseProcessing != Din70121.EvseProcessing.Finished,
        V20.AuthorizationRes r => r.EvseProcessing != V20.Processing.Finished,
        V20.ScheduleExchangeRes r => r.EvseProcessing != V20.Processing.Finished,
        V20.Dc.DcCableCheckRes r => r.EvseProcessing != V20.Processing.Finished,
        _ => false,
    };
}
