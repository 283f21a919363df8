using Busbar.OpenAdr.V31;
using Busbar.Wire;

namespace Busbar.OpenAdr.Checking;

/// <summary>The schemas of OpenADR 3.1 by the name of the object.</summary>
internal static class Check31
{
    public static ProtocolError? Validate(string name, bool isStored, ReadOnlySpan<byte> utf8) => (name, isStored) switch
    {
        ("program", true) => Of<Program>(utf8),
        ("program", false) => Of<ProgramRequest>(utf8),
        ("event", true) => Of<Event>(utf8),
        ("event", false) => Of<EventRequest>(utf8),
        ("report", true) => Of<Report>(utf8),
        ("report", false) => Of<ReportRequest>(utf8),
        ("subscription", true) => Of<Subscription>(utf8),
        ("subscription", false) => Of<SubscriptionRequest>(utf8),
        ("ven", true) => Of<Ven>(utf8),
        ("ven", false) => IsByVen(utf8, "VEN_VEN_REQUEST") ? Of<VenVenRequest>(utf8) : Of<BlVenRequest>(utf8),
        ("resource", true) => Of<Resource>(utf8),
        ("resource", false) => IsByVen(utf8, "VEN_RESOURCE_REQUEST") ? Of<VenResourceRequest>(utf8) : Of<BlResourceRequest>(utf8),
        ("notification", _) => Of<Notification>(utf8),
        _ => PayloadCheck.Unknown(name),
    };

    private static ProtocolError? Of<T>(ReadOnlySpan<byte> utf8)
        where T : class, IWireRecord<T> => WireJson.Validate<T>(utf8, WireLimits.Default);

    private static bool IsByVen(ReadOnlySpan<byte> utf8, string mark)
    {
        var reader = new JsonReader(utf8, WireLimits.Default);
        return Discriminator.Read(ref reader, "objectType"u8) == mark;
    }
}
