using Busbar.Iso15118.V2;
using Busbar.Iso15118.V20;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Signatures;

/// <summary>Finds the parts of messages that carry an Id, which are those that the standards let be signed.</summary>
public static class SignedParts
{
    /// <summary>The parts of a message; none for messages that are never signed.</summary>
    public static IReadOnlyList<SignedPart> Of(object message) => message switch
    {
        V2.V2GMessage { Body.BodyElement: { } body } => OfV2(body),
        V20.V2GMessage body => OfV20(body),
        _ => [],
    };

    private static List<SignedPart> OfV2(BodyElement body)
    {
        var parts = new List<SignedPart>();
        switch (body)
        {
            case V2.AuthorizationReq request:
                Add(parts, request.Id, V2Namespaces.Body, "AuthorizationReq", request);
                break;
            case MeteringReceiptReq request:
                Add(parts, request.Id, V2Namespaces.Body, "MeteringReceiptReq", request);
                break;
            case V2.CertificateInstallationReq request:
                Add(parts, request.Id, V2Namespaces.Body, "CertificateInstallationReq", request);
                break;
            case CertificateUpdateReq request:
                Add(parts, request.Id, V2Namespaces.Body, "CertificateUpdateReq", request);
                break;
            case V2.CertificateInstallationRes response:
                Add(parts, response.SaProvisioningCertificateChain);
                Add(parts, response.ContractSignatureCertChain, response.ContractSignatureEncryptedPrivateKey, response.DhPublicKey, response.Emaid);
                break;
            case CertificateUpdateRes response:
                Add(parts, response.SaProvisioningCertificateChain);
                Add(parts, response.ContractSignatureCertChain, response.ContractSignatureEncryptedPrivateKey, response.DhPublicKey, response.Emaid);
                break;
            case V2.ChargeParameterDiscoveryRes { SaSchedules: SaScheduleList schedules }:
                foreach (var tuple in schedules.SaScheduleTuples)
                {
                    Add(parts, tuple.SalesTariff?.Id, V2Namespaces.DataTypes, "SalesTariff", tuple.SalesTariff);
                }

                break;
            default:
                break;
        }

        return parts;
    }

    private static List<SignedPart> OfV20(V20.V2GMessage body)
    {
        var parts = new List<SignedPart>();
        switch (body)
        {
            case V20.AuthorizationReq { PnCAReqAuthorizationMode: { } mode }:
                Add(parts, mode.Id, V20Namespaces.CommonMessages, "PnC_AReqAuthorizationMode", mode);
                break;
            case V20.CertificateInstallationReq request:
                Add(parts, request.OemProvisioningCertificateChain.Id, V20Namespaces.CommonMessages, "OEMProvisioningCertificateChain", request.OemProvisioningCertificateChain);
                break;
            case V20.CertificateInstallationRes response:
                Add(parts, response.SignedInstallationData.Id, V20Namespaces.CommonMessages, "SignedInstallationData", response.SignedInstallationData);
                break;
            case MeteringConfirmationReq request:
                Add(parts, request.SignedMeteringData.Id, V20Namespaces.CommonMessages, "SignedMeteringData", request.SignedMeteringData);
                break;
            case ScheduleExchangeRes response:
                Add(parts, response);
                break;
            default:
                break;
        }

        return parts;
    }

    private static void Add(List<SignedPart> parts, ScheduleExchangeRes response)
    {
        Add(parts, response.DynamicSeResControlMode?.AbsolutePriceSchedule, response.DynamicSeResControlMode?.PriceLevelSchedule);
        foreach (var tuple in response.ScheduledSeResControlMode?.ScheduleTuples ?? [])
        {
            Add(parts, tuple.ChargingSchedule.AbsolutePriceSchedule, tuple.ChargingSchedule.PriceLevelSchedule);
            Add(parts, tuple.DischargingSchedule?.AbsolutePriceSchedule, tuple.DischargingSchedule?.PriceLevelSchedule);
        }
    }

    private static void Add(List<SignedPart> parts, AbsolutePriceSchedule? prices, PriceLevelSchedule? levels)
    {
        Add(parts, prices?.Id, V20Namespaces.CommonMessages, "AbsolutePriceSchedule", prices);
        Add(parts, levels?.Id, V20Namespaces.CommonMessages, "PriceLevelSchedule", levels);
    }

    private static void Add(List<SignedPart> parts, V2.CertificateChain provisioning) =>
        Add(parts, provisioning.Id, V2Namespaces.Body, "SAProvisioningCertificateChain", provisioning);

    private static void Add(
        List<SignedPart> parts, V2.CertificateChain contract, ContractSignatureEncryptedPrivateKey key, DiffieHellmanPublickey agreement, Emaid emaid)
    {
        Add(parts, contract.Id, V2Namespaces.Body, "ContractSignatureCertChain", contract);
        Add(parts, key.Id, V2Namespaces.Body, "ContractSignatureEncryptedPrivateKey", key);
        Add(parts, agreement.Id, V2Namespaces.Body, "DHpublickey", agreement);
        Add(parts, emaid.Id, V2Namespaces.Body, "eMAID", emaid);
    }

    private static void Add(List<SignedPart> parts, string? id, string xmlNamespace, string name, object? value)
    {
        if (id is not null && value is not null)
        {
            parts.Add(new SignedPart(id, new ExiName(xmlNamespace, name), value));
        }
    }
}
