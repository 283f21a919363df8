namespace Busbar.Charging.Parties;

/// <summary>What a party does in roaming.</summary>
public enum PartyRole
{
    /// <summary>Operates charging stations.</summary>
    Operator,

    /// <summary>Sells charging to drivers.</summary>
    MobilityProvider,

    /// <summary>Routes between parties.</summary>
    Hub,

    /// <summary>Collects the data of a country.</summary>
    NationalAccessPoint,

    /// <summary>Shows drivers the way.</summary>
    NavigationProvider,

    /// <summary>Controls charging for others.</summary>
    SmartChargingProvider,

    /// <summary>Runs payment terminals.</summary>
    PaymentTerminalProvider,

    /// <summary>Something else.</summary>
    Other,
}
