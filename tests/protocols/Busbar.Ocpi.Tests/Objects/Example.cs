using Busbar.Ocpi.Transport;
using Busbar.Wire;
using V211 = Busbar.Ocpi.V211;
using V221 = Busbar.Ocpi.V221;
using V230 = Busbar.Ocpi.V230;

namespace Busbar.Ocpi.Tests.Objects;

/// <summary>What the example files of the specifications are examples of, and how each is read.</summary>
internal static class Example
{
    private delegate object? Read(byte[] json, out IReadOnlyList<ProtocolError> faults);

    // The longest prefix of a file's name counts.
    private static readonly (string Prefix, Read Read)[] Rules =
    [
        ("2.1.1/credentials", Object<V211.Credentials>),
        ("2.1.1/mod_cdrs", Object<V211.Cdr>),
        ("2.1.1/mod_locations_01", Object<V211.EvsePatch>),
        ("2.1.1/mod_locations_02", Object<V211.LocationPatch>),
        ("2.1.1/mod_locations_03", Object<V211.ConnectorPatch>),
        ("2.1.1/mod_locations_04", Object<V211.Evse>),
        ("2.1.1/mod_locations_05", Object<V211.EvsePatch>),
        ("2.1.1/mod_locations_06", Object<V211.Location>),
        ("2.1.1/mod_locations_07", Member<V211.EnergyMix>),
        ("2.1.1/mod_locations_08", Member<V211.EnergyMix>),
        ("2.1.1/mod_locations_09", Object<V211.EnergyMix>),
        ("2.1.1/mod_locations_10", Object<V211.Hours>),
        ("2.1.1/mod_sessions_01", Object<V211.SessionPatch>),
        ("2.1.1/mod_sessions", Object<V211.Session>),
        ("2.1.1/mod_tariffs_02", Object<V211.TariffPatch>),
        ("2.1.1/mod_tariffs", Object<V211.Tariff>),
        ("2.1.1/mod_tokens_02", Object<V211.TokenPatch>),
        ("2.1.1/mod_tokens", Object<V211.Token>),
        ("2.1.1/transport_and_format", Object<Envelope>),
        ("2.1.1/version_information_endpoint_01", Items<Transport.Version>),
        ("2.1.1/version_information_endpoint_02", Object<V211.VersionDetails>),
        ("2.2.1/cdr", Object<V221.Cdr>),
        ("2.2.1/credentials", Object<V221.Credentials>),
        ("2.2.1/location_energymix", Member<V221.EnergyMix>),
        ("2.2.1/location_hours", Object<V221.Hours>),
        ("2.2.1/location_regularhours", Member<V221.Hours>),
        ("2.2.1/location_patch_example_location", Object<V221.LocationPatch>),
        ("2.2.1/location_patch_example_tariff", Object<V221.ConnectorPatch>),
        ("2.2.1/location_patch", Object<V221.EvsePatch>),
        ("2.2.1/location_put", Object<V221.Evse>),
        ("2.2.1/location", Object<V221.Location>),
        ("2.2.1/session_patch", Object<V221.SessionPatch>),
        ("2.2.1/session", Object<V221.Session>),
        ("2.2.1/tariff", Object<V221.Tariff>),
        ("2.2.1/token_patch", Object<V221.TokenPatch>),
        ("2.2.1/token", Object<V221.Token>),
        ("2.2.1/transport_and_format", Object<Envelope>),
        ("2.2.1/type_displaytext", Object<V221.DisplayText>),
        ("2.2.1/versions_info", Items<Transport.Version>),
        ("2.2.1/version_details", Object<V221.VersionDetails>),
        ("2.3.0/cdr", Object<V230.Cdr>),
        ("2.3.0/credentials", Object<V230.Credentials>),
        ("2.3.0/location_energymix", Member<V230.EnergyMix>),
        ("2.3.0/location_hours", Object<V230.Hours>),
        ("2.3.0/location_regularhours", Member<V230.Hours>),
        ("2.3.0/location_patch_example_location", Object<V230.LocationPatch>),
        ("2.3.0/location_patch_example_tariff", Object<V230.ConnectorPatch>),
        ("2.3.0/location_patch", Object<V230.EvsePatch>),
        ("2.3.0/location_put", Object<V230.Evse>),
        ("2.3.0/location", Object<V230.Location>),
        ("2.3.0/session_patch", Object<V230.SessionPatch>),
        ("2.3.0/session", Object<V230.Session>),
        ("2.3.0/tariff", Object<V230.Tariff>),
        ("2.3.0/token_patch", Object<V230.TokenPatch>),
        ("2.3.0/token", Object<V230.Token>),
        ("2.3.0/transport_and_format", Object<Envelope>),
        ("2.3.0/type_displaytext", Object<V230.DisplayText>),
        ("2.3.0/versions_info", Items<Transport.Version>),
        ("2.3.0/version_details", Object<V230.VersionDetails>),
        ("2.3.0-payments/payment_financial", Object<V230.FinancialAdviceConfirmation>),
        ("2.3.0-payments/payment_terminal_example", Object<V230.Terminal>),
        ("2.3.0-payments/payment_terminal", Object<V230.TerminalPatch>),
        ("2.3.0-bookings/booking_example", Object<V230.Booking>),
        ("2.3.0-bookings/booking_location_example", Object<V230.BookingLocation>),
        ("2.3.0-bookings/booking_location_patch_example_calendar", Object<V230.CalendarPatch>),
        ("2.3.0-bookings/booking_location_patch", Object<V230.BookingLocationPatch>),
        ("2.3.0-bookings/booking", Object<V230.BookingPatch>),
        ("2.3.0-bookings/location", Object<V230.Location>),
    ];

    /// <summary>Reads a file; the result is null where a required property is missing or cannot be read.</summary>
    public static object? ReadAll(string folder, string name, byte[] json, out IReadOnlyList<ProtocolError> faults)
    {
        var key = $"{folder}/{name}";
        return Rules.Where(rule => key.StartsWith(rule.Prefix, StringComparison.Ordinal)).MaxBy(rule => rule.Prefix.Length).Read(json, out faults);
    }

    private static object? Object<T>(byte[] json, out IReadOnlyList<ProtocolError> faults)
        where T : class, IWireRecord<T> => WireJson.ReadAll<T>(json, WireLimits.Default, out faults);

    private static object? Items<T>(byte[] json, out IReadOnlyList<ProtocolError> faults)
        where T : class, IWireRecord<T> => WireJson.ReadAllItems<T>(json, WireLimits.Default, out faults);

    /// <summary>The one member of an object without a name of its own.</summary>
    private static object? Member<T>(byte[] json, out IReadOnlyList<ProtocolError> faults)
        where T : class, IWireRecord<T>
    {
        var reader = new JsonReader(json, WireLimits.Default);
        Assert.True(reader.BeginObject() && reader.NextProperty(out _));
        Assert.True(reader.TryReadFragment(out var member));
        return WireJson.ReadAll<T>(System.Text.Encoding.UTF8.GetBytes(member.ToString()), WireLimits.Default, out faults);
    }
}
