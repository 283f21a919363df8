using Busbar.Energy.GridSignals;
using Busbar.Mapping.OpenAdr.V301;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V301;
using Busbar.Utility.Privacy;
using Busbar.Wire;

namespace Busbar.Utility.Rest;

/// <summary>The objects as OpenADR 3.0.1 spells them.</summary>
internal sealed class Dialect301() : Dialect(OpenAdrVersion.V301)
{
    public override Outcome<GridProgram> ReadProgram(ReadOnlySpan<byte> body) => Read<Program, GridProgram>(body, Programs301.ToDomain);

    public override Outcome<GridEvent> ReadEvent(ReadOnlySpan<byte> body) => Read<Event, GridEvent>(body, Events301.ToDomain);

    public override Outcome<GridReport> ReadReport(ReadOnlySpan<byte> body) => Read<Report, GridReport>(body, Reports301.ToDomain);

    public override Outcome<GridSubscription> ReadSubscription(ReadOnlySpan<byte> body) =>
        Read<Subscription, GridSubscription>(body, Subscriptions301.ToDomain);

    public override Outcome<GridParticipant> ReadVen(ReadOnlySpan<byte> body, Caller caller) =>
        Read<Ven, GridParticipant>(body, ven => OfCaller(Vens301.ToDomain(ven), caller));

    public override Outcome<GridResource> ReadResource(ReadOnlySpan<byte> body, Caller caller, string? venId) =>
        Read<Resource, GridResource>(body, resource =>
        {
            var drafted = Vens301.ToDomain(resource, venId ?? "");
            return caller.IsBusinessLogic ? drafted : drafted with { Targets = [] };
        });

    public override byte[] Write(GridReport report) => WireJson.ToUtf8(Reports301.ToWire(report));

    public override byte[] Write(GridSubscription subscription) => WireJson.ToUtf8(Subscriptions301.ToWire(subscription));

    public override byte[] Write(GridParticipant ven, IReadOnlyList<GridResource> resources) => WireJson.ToUtf8(Vens301.ToWire(ven, resources));

    public override byte[] Write(GridResource resource) => WireJson.ToUtf8(Vens301.ToWire(resource));

    public override byte[] WriteNotification(SignalObject kind, SignalOperation operation, JsonFragment body, IReadOnlyList<SignalTarget> targets) =>
        WireJson.ToUtf8(Subscriptions301.ToNotification(kind, operation, body, targets));

    public override IReadOnlyList<SignalTarget>? TargetsOf(RestQuery query) => query.TypedTargets();

    protected override byte[] WriteProgram(GridProgram program) => WireJson.ToUtf8(Programs301.ToWire(program).Value);

    protected override byte[] WriteEvent(GridEvent signal) => WireJson.ToUtf8(Events301.ToWire(signal).Value);

    // 3.0.1 has no account in a VEN: one that business logic makes is found by its name, which is then the account's.
    private static GridParticipant OfCaller(GridParticipant ven, Caller caller) => caller.IsBusinessLogic
        ? ven with { ClientId = ven.Name }
        : ven with { Targets = [] };
}
