using Busbar.Station.DeviceModel;

namespace Busbar.Station.Authorization;

/// <summary>What the station decides about a token without the CSMS.</summary>
internal enum LocalVerdict
{
    Accept,
    Refuse,
    AskCsms,
}

/// <summary>The rules of list, cache and offline operation as one decision.</summary>
internal sealed class LocalAuthorizer(VariableStore variables, LocalList list, AuthorizationCache cache)
{
    internal (LocalVerdict Verdict, TokenInfo Info) Decide(IdToken token, bool isOnline, DateTimeOffset now)
    {
        if (token.Kind is IdToken.NoAuthorization or IdToken.Central || !AuthorizationEnabled)
            return (LocalVerdict.Accept, TokenInfo.Accepted);                                 // (OCPP 2.0.1 C02.FR.01)
        var known = Known(token, now, out var source);
        return isOnline ? DecideOnline(known, source, now) : DecideOffline(known, now);
    }

    /// <summary>Remembers the CSMS's word, unless the list already speaks of the token (OCPP 2.0.1 C10.FR.05).</summary>
    internal void Learn(IdToken token, TokenInfo info, DateTimeOffset now)
    {
        if (CacheEnabled && token.Kind is not (IdToken.NoAuthorization or IdToken.Central))
            cache.Learn(token, info, now);
    }

    private bool AuthorizationEnabled => variables.Find(new("AuthCtrlr", "Enabled")) is null || variables.Flag("AuthCtrlr", "Enabled");

    private bool CacheEnabled => variables.Flag("AuthCacheCtrlr", "Enabled");

    private bool ListEnabled => variables.Flag("LocalAuthListCtrlr", "Enabled");

    private TokenInfo? Known(IdToken token, DateTimeOffset now, out string source)
    {
        source = "LocalAuthListCtrlr";
        if (ListEnabled && list.Find(token) is { } listed)
            return listed;                                                                    // (OCPP 2.0.1 C14.FR.01)
        source = "AuthCacheCtrlr";
        return CacheEnabled ? cache.Find(token, now, variables.Seconds("AuthCacheCtrlr", "LifeTime")) : null;
    }

    private (LocalVerdict, TokenInfo) DecideOnline(TokenInfo? known, string source, DateTimeOffset now)
    {
        if (known is null || !variables.Flag("AuthCtrlr", "LocalPreAuthorize"))
            return (LocalVerdict.AskCsms, known ?? new(TokenStatus.Unknown));
        if (known.IsAcceptedAt(now))
            return (LocalVerdict.Accept, known);                                              // (OCPP 2.0.1 C12.FR.03)
        return variables.Flag(source, "DisablePostAuthorize")
            ? (LocalVerdict.Refuse, known)                                                    // (OCPP 2.0.1 C12.FR.09)
            : (LocalVerdict.AskCsms, known);                                                  // (OCPP 2.0.1 C12.FR.05)
    }

    private (LocalVerdict, TokenInfo) DecideOffline(TokenInfo? known, DateTimeOffset now)
    {
        if (known is not null && variables.Flag("AuthCtrlr", "LocalAuthorizeOffline"))
        {
            return known.IsAcceptedAt(now)
                ? (LocalVerdict.Accept, known)                                                // (OCPP 2.0.1 C13.FR.02)
                : (LocalVerdict.Refuse, known);                                               // (OCPP 2.0.1 C13.FR.03)
        }

        return known is null && variables.Flag("AuthCtrlr", "OfflineTxForUnknownIdEnabled")
            ? (LocalVerdict.Accept, TokenInfo.Accepted)                                       // (OCPP 2.0.1 C15.FR.03)
            : (LocalVerdict.Refuse, new(TokenStatus.Unknown));
    }
}
