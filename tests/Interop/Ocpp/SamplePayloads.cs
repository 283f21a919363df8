using Busbar.Ocpp;

namespace Busbar.Interop.Ocpp;

/// <summary>Payloads as stations send them.</summary>
internal static class SamplePayloads
{
    private const string Boot2 = """{"reason":"PowerUp","chargingStation":{"model":"Twin","vendorName":"Acme"}}""";

    private const string Event2 = """
        {"eventType":"Updated","timestamp":"2026-03-14T09:26:53.589Z","triggerReason":"MeterValuePeriodic","seqNo":17,
        "transactionInfo":{"transactionId":"abbfa12a-473f-4ad4-8b1e-97c79d0be895","chargingState":"Charging"},"evse":{"id":1,"connectorId":1},
        "meterValue":[{"timestamp":"2026-03-14T09:26:53.589Z","sampledValue":[{"value":12345.6,"measurand":"Energy.Active.Import.Register"}]}]}
        """;

    private const string Meter16 = """
        {"connectorId":1,"transactionId":7,"meterValue":[{"timestamp":"2026-03-14T09:26:53Z","sampledValue":[{"value":"12345.6","unit":"Wh"}]}]}
        """;

    public static (string Action, string Payload)[] Of(OcppVersion version) => version == OcppVersion.V16
        ? [("BootNotification", """{"chargePointVendor":"Acme","chargePointModel":"Twin"}"""), ("Heartbeat", "{}"), ("MeterValues", Meter16)]
        : [("BootNotification", Boot2), ("Heartbeat", "{}"), ("TransactionEvent", Event2)];
}
