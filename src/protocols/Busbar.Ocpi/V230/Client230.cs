using Busbar.Ocpi.Client;
using Busbar.Ocpi.Peers;

namespace Busbar.Ocpi.V230;

/// <summary>Calls every module of a peer that speaks OCPI 2.3.0.</summary>
/// <param name="caller">Calls the peer.</param>
public sealed class Client230(PeerCaller caller)
{
    private readonly PeerCaller _caller = caller;

    /// <summary>Locations that the peer owns.</summary>
    public PullClient<Location> Locations { get; } = new(caller, Shapes.Locations);

    /// <summary>EVSEs and connectors that the peer owns.</summary>
    public LocationPartsClient<Evse, Connector> LocationParts { get; } = new(caller);

    /// <summary>Locations that we own.</summary>
    public LocationPushClient<Location, Evse, Connector, LocationPatch, EvsePatch, ConnectorPatch> OurLocations { get; } = new(caller, Shapes.Locations);

    /// <summary>Tariffs that the peer owns.</summary>
    public PullClient<Tariff> Tariffs { get; } = new(caller, Shapes.Tariffs);

    /// <summary>Tariffs that we own.</summary>
    public PushClient<Tariff, TariffPatch> OurTariffs { get; } = new(caller, Shapes.Tariffs);

    /// <summary>Tokens that the peer owns.</summary>
    public PullClient<Token> Tokens { get; } = new(caller, Shapes.Tokens);

    /// <summary>Tokens that we own.</summary>
    public PushClient<Token, TokenPatch> OurTokens { get; } = new(caller, Shapes.Tokens);

    /// <summary>Asks whether tokens of the peer may charge.</summary>
    public TokenAuthorizationClient<LocationReferences, AuthorizationInfo> Authorization { get; } = new(caller);

    /// <summary>Sessions that the peer owns.</summary>
    public PullClient<Session> Sessions { get; } = new(caller, Shapes.Sessions);

    /// <summary>Sessions that we own.</summary>
    public PushClient<Session, SessionPatch> OurSessions { get; } = new(caller, Shapes.Sessions);

    /// <summary>Single requests about sessions that the peer owns: charging preferences.</summary>
    public RequestClient SessionRequests { get; } = new(caller, OcpiModules.Sessions);

    /// <summary>CDRs that the peer made.</summary>
    public PullClient<Cdr> Cdrs { get; } = new(caller, Shapes.Cdrs);

    /// <summary>CDRs that we made.</summary>
    public CdrClient<Cdr> OurCdrs { get; } = new(caller);

    /// <summary>Commands to the peer, and results of its commands.</summary>
    public CommandClient<CommandResponse, CommandResult> Commands { get; } = new(caller);

    /// <summary>Charging profiles in sessions of the peer, and what becomes of its own.</summary>
    public ChargingProfileClient<SetChargingProfile, ChargingProfileResponse, ActiveChargingProfile> ChargingProfiles { get; } = new(caller);

    /// <summary>Parties behind the hub that the peer is.</summary>
    public PullClient<ClientInfo> ClientInfos { get; } = new(caller, Shapes.ClientInfos);

    /// <summary>Invoice reconciliation records that the peer owns.</summary>
    public PullClient<InvoiceReconciliationRecord> InvoiceReconciliations { get; } = new(caller, Shapes.InvoiceReconciliations);

    /// <summary>Invoice reconciliation records that we own.</summary>
    public PushClient<InvoiceReconciliationRecord> OurInvoiceReconciliations { get; } = new(caller, Shapes.InvoiceReconciliations);

    /// <summary>New invoice reconciliation records that we own.</summary>
    public PostClient<InvoiceReconciliationRecord> NewInvoiceReconciliations { get; } = new(caller, Shapes.InvoiceReconciliations);

    /// <summary>Terminals of the payment provider that the peer is.</summary>
    public PullClient<Terminal> Terminals { get; } = new(caller, Shapes.Terminals, "terminals");

    /// <summary>Single requests about terminals of the peer: assign, replace, activate, deactivate.</summary>
    public RequestClient PaymentRequests { get; } = new(caller, OcpiModules.Payments);

    /// <summary>Terminals that we own as payment provider.</summary>
    public PostClient<Terminal> OurTerminals { get; } = new(caller, Shapes.Terminals, "terminals");

    /// <summary>What the payment provider captured.</summary>
    public PullClient<FinancialAdviceConfirmation> FinancialAdvice { get; } = new(caller, Shapes.FinancialAdviceConfirmations, "financial-advice-confirmations");

    /// <summary>What we captured as payment provider.</summary>
    public PostClient<FinancialAdviceConfirmation> OurFinancialAdvice { get; } = new(caller, Shapes.FinancialAdviceConfirmations, "financial-advice-confirmations");

    /// <summary>Bookings at the peer.</summary>
    public PullClient<Booking> Bookings { get; } = new(caller, Shapes.Bookings);

    /// <summary>Single requests about bookings at the peer: to book, and to change a booking.</summary>
    public RequestClient BookingRequests { get; } = new(caller, OcpiModules.Bookings);

    /// <summary>Bookings at our locations.</summary>
    public PushClient<Booking, BookingPatch> OurBookings { get; } = new(caller, Shapes.Bookings);

    /// <summary>Where one can book at the peer.</summary>
    public PullClient<BookingLocation> BookingLocations { get; } = new(caller, Shapes.BookingLocations, "booking_locations");

    /// <summary>Where one can book with us.</summary>
    public PushClient<BookingLocation, BookingLocationPatch> OurBookingLocations { get; } = new(caller, Shapes.BookingLocations, "booking_locations");

    /// <summary>Parties behind the hub that we are: told to the peer.</summary>
    /// <param name="info">The party.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Whether the peer took it.</returns>
    public async Task<OcpiResult<Nothing>> PutClientInfoAsync(ClientInfo info, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(info);
        var url = _caller.UrlOf(OcpiModules.HubClientInfo, ModuleRole.Receiver, info.CountryCode, info.PartyId);
        return _caller.Reader.None(await _caller.SendAsync(OcpiModules.HubClientInfo, HttpMethod.Put, url, PeerCaller.Json(info), null, cancellation).ConfigureAwait(false));
    }
}
