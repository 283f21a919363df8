using Busbar.Energy.GridSignals;
using Busbar.Mapping.OpenAdr.V31;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V31;
using Busbar.Utility.Privacy;
using Busbar.Wire;

namespace Busbar.Utility.Rest;

/// <summary>The objects as OpenADR 3.1 spells them.</summary>
internal sealed class Dialect31() : Dialect(OpenAdrVersion.V31)
{
    public override Outcome<GridProgram> ReadProgram(ReadOnlySpan<byte> body) => Read<ProgramRequest, GridProgram>(body, Programs31.ToDomain);

    public override Outcome<GridEvent> ReadEvent(ReadOnlySpan<byte> body) => Read<EventRequest, GridEvent>(body, Events31.ToDomain);

    public override Outcome<GridReport> ReadReport(ReadOnlySpan<byte> body) => Read<ReportRequest, GridReport>(body, Reports31.ToDomain);

    public override Outcome<GridSubscription> ReadSubscription(ReadOnlySpan<byte> body) =>
        Read<SubscriptionRequest, GridSubscription>(body, Subscriptions31.ToDomain);

    public override Outcome<GridParticipant> ReadVen(ReadOnlySpan<byte> body, Caller caller) =>
        caller.IsBusinessLogic ? Read<BlVenRequest, GridParticipant>(body, Vens31.ToDomain)
        : IsOfBusinessLogic(body) ? NotForVens
        : Read<VenVenRequest, GridParticipant>(body, Vens31.ToDomain);

    public override Outcome<GridResource> ReadResource(ReadOnlySpan<byte> body, Caller caller, string? venId) =>
        caller.IsBusinessLogic ? Read<BlResourceRequest, GridResource>(body, Vens31.ToDomain)
        : IsOfBusinessLogic(body) ? NotForVens
        : Read<VenResourceRequest, GridResource>(body, Vens31.ToDomain);

    public override byte[] Write(GridReport report) => WireJson.ToUtf8(Reports31.ToWire(report));

    public override byte[] Write(GridSubscription subscription) => WireJson.ToUtf8(Subscriptions31.ToWire(subscription));

    public override byte[] Write(GridParticipant ven, IReadOnlyList<GridResource> resources) => WireJson.ToUtf8(Vens31.ToWire(ven));

    public override byte[] Write(GridResource resource) => WireJson.ToUtf8(Vens31.ToWire(resource));

    public override byte[] WriteNotification(SignalObject kind, SignalOperation operation, JsonFragment body, IReadOnlyList<SignalTarget> targets) =>
        WireJson.ToUtf8(Subscriptions31.ToNotification(kind, operation, body, targets));

    public override IReadOnlyList<SignalTarget>? TargetsOf(RestQuery query) => query.Targets();

    protected override byte[] WriteProgram(GridProgram program) => WireJson.ToUtf8(Programs31.ToWire(program));

    protected override byte[] WriteEvent(GridEvent signal) => WireJson.ToUtf8(Events31.ToWire(signal));

    // Business logic's form grants targets and names accounts: that is not for a VEN to do (OpenADR 3.1 Object Privacy).
    private static Refusal NotForVens => Refusal.Forbidden("Only business logic may send this form of the object.");

    private static bool IsOfBusinessLogic(ReadOnlySpan<byte> body)
    {
        var reader = new JsonReader(body, WireLimits.Default);
        if (!reader.BeginObject())
        {
            return false;
        }

        while (reader.NextProperty(out var name))
        {
            if (name.SequenceEqual("objectType"u8))
            {
                return reader.PeekKind() == JsonKind.Text && reader.TryReadText(out var mark) && mark is "BL_VEN_REQUEST" or "BL_RESOURCE_REQUEST";
            }

            if (!reader.TrySkip())
            {
                return false;
            }
        }

        return false;
    }
}
