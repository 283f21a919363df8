using Busbar.Iso15118.Din70121;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>The car asks what there is: charging with direct current, paid by other means than a contract.</summary>
internal sealed record ServiceDiscovery(DinSession Session) : DinState(Session)
{
    internal const ushort ChargingId = 1;

    internal static ServiceDiscoveryRes Response(ResponseCode code) => new()
    {
        ResponseCode = code,
        PaymentOptions = new PaymentOptions { Options = [PaymentOption.ExternalPayment] },
        ChargeService = new ServiceCharge
        {
            ServiceTag = new ServiceTag { ServiceId = ChargingId, ServiceCategory = ServiceCategory.EvCharging },
            FreeService = false,
            EnergyTransferType = EvseSupportedEnergyTransfer.DcExtended,
        },
    };

    protected override SeccTransition? Accept(BodyElement request, SeccFacts facts) =>
        request is ServiceDiscoveryReq ? Answer(Response(ResponseCode.Ok), new ServiceSelection(Session), facts) : null; // (DIN 70121 9.7)
}
