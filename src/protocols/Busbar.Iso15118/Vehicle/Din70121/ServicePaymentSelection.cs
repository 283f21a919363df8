using Busbar.Iso15118.Din70121;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>The car said what it chose.</summary>
internal sealed record ServicePaymentSelection(DinSession Session) : DinState(Session)
{
    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) =>
        response is ServicePaymentSelectionRes ? ContractAuthentication.Begin(Session, facts) : null;
}
