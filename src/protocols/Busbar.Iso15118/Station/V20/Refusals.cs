using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20.Ac;
using Busbar.Iso15118.V20.Dc;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>For each request the response that says FAILED, with the least that its schema asks for [V2G20-736].</summary>
internal static class Refusals
{
    /// <summary>The response; null when the message is none that this station answers.</summary>
    internal static V2GResponse? Of(V2GRequest request, ResponseCode code, V20Session session, SeccFacts facts)
    {
        var header = Headers.Of(session, facts);
        return request switch
        {
            SessionSetupReq => new SessionSetupRes { Header = header, ResponseCode = code, EvseId = facts.Settings.EvseId },
            AuthorizationSetupReq => AuthorizationSetup.Response(code, session, facts),
            AuthorizationReq => new AuthorizationRes { Header = header, ResponseCode = code, EvseProcessing = Processing.Finished },
            CertificateInstallationReq => CertificateOrder.Response(code, Processing.Finished, session, facts),
            ServiceDiscoveryReq => ServiceDiscovery.Response(code, null, session, facts),
            ServiceDetailReq detail => new ServiceDetailRes
            {
                Header = header, ResponseCode = code, ServiceId = detail.ServiceId, ServiceParameterList = Catalogue.NoParameters,
            },
            ServiceSelectionReq => new ServiceSelectionRes { Header = header, ResponseCode = code },
            AcChargeParameterDiscoveryReq => Parameters.Ac(code, session, facts),
            DcChargeParameterDiscoveryReq => Parameters.Dc(code, session, facts),
            ScheduleExchangeReq exchange => new ScheduleExchangeRes
            {
                Header = header, ResponseCode = code, EvseProcessing = Processing.Finished,
                DynamicSeResControlMode = exchange.DynamicSeReqControlMode is null ? null : new DynamicSeResControlMode(),
                ScheduledSeResControlMode = exchange.DynamicSeReqControlMode is null
                    ? Schedules.Scheduled([PowerOffer.Flat(facts.Now, 0)], session)
                    : null,
            },
            PowerDeliveryReq => new PowerDeliveryRes { Header = header, ResponseCode = code },
            MeteringConfirmationReq => new MeteringConfirmationRes { Header = header, ResponseCode = code },
            SessionStopReq => new SessionStopRes { Header = header, ResponseCode = code },
            DcCableCheckReq => new DcCableCheckRes { Header = header, ResponseCode = code, EvseProcessing = Processing.Finished },
            DcPreChargeReq => new DcPreChargeRes { Header = header, ResponseCode = code, EvsePresentVoltage = V20Values.Of(facts.Supply.PresentVolts) },
            DcWeldingDetectionReq => new DcWeldingDetectionRes
            {
                Header = header, ResponseCode = code, EvsePresentVoltage = V20Values.Of(facts.Supply.PresentVolts),
            },
            DcChargeLoopReq => LoopAnswers.Dc(code, session, facts, wantsMeter: false),
            AcChargeLoopReq => LoopAnswers.Ac(code, session, facts, wantsMeter: false),
            VehicleCheckInReq => new VehicleCheckInRes { Header = header, ResponseCode = code },
            VehicleCheckOutReq => new VehicleCheckOutRes { Header = header, ResponseCode = code, EvseCheckOutStatus = EvseCheckOutStatus.Completed },
            _ => null,
        };
    }
}
