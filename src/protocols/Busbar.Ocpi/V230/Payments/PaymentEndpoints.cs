using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Server;
using Busbar.Ocpi.Server.Modules;

namespace Busbar.Ocpi.V230;

/// <summary>Both sides of payments (OCPI 2.3.0 Payments 5).</summary>
internal static class PaymentEndpoints
{
    private const string Terminals = "/terminals";
    private const string Advice = "/financial-advice-confirmations";

    public static void Map(EndpointMap map, Modules230 modules)
    {
        map.MapSource(Shapes.Terminals, modules.Terminals, hasObjects: true, path: Terminals);
        map.MapSource(Shapes.FinancialAdviceConfirmations, modules.FinancialAdvice, hasObjects: true, path: Advice);
        map.MapPosts(Shapes.Terminals, modules.PartnerTerminals, Terminals);
        map.MapPosts(Shapes.FinancialAdviceConfirmations, modules.PartnerFinancialAdvice, Advice);
        if (modules.PaymentDesk is { } desk)
        {
            var endpoint = map.Module(OcpiModules.Payments, ModuleRole.Sender);
            map.Map(HttpMethod.Put, endpoint, Terminals + "/{id}", (call, cancellation) =>
                BodyReader.TryRead<Terminal>(call, isExact: true, map.Logger, out var terminal, out var refusal)
                    ? desk.ReplaceAsync(call, call.Segment("id"), terminal, cancellation)
                    : ValueTask.FromResult(refusal));
            map.Map(HttpMethod.Patch, endpoint, Terminals + "/{id}", (call, cancellation) =>
                BodyReader.TryRead<TerminalPatch>(call, isExact: true, map.Logger, out var patch, out var refusal)
                    ? desk.AssignAsync(call, call.Segment("id"), patch, cancellation)
                    : ValueTask.FromResult(refusal));
            map.Map(HttpMethod.Post, endpoint, Terminals + "/activate", (call, cancellation) =>
                BodyReader.TryRead<TerminalPatch>(call, isExact: true, map.Logger, out var patch, out var refusal)
                    ? desk.ActivateAsync(call, patch, cancellation)
                    : ValueTask.FromResult(refusal));
            map.Map(HttpMethod.Post, endpoint, Terminals + "/{id}/deactivate", (call, cancellation) =>
                desk.DeactivateAsync(call, call.Segment("id"), cancellation));
        }
    }
}
