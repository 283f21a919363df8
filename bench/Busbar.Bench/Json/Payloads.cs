namespace Busbar.Bench.Json;

/// <summary>Messages as stations send them.</summary>
internal static class Payloads
{
    public static byte[] BootNotification { get; } =
        """
        {"reason":"PowerUp","chargingStation":{"model":"SingleSocketCharger","vendorName":"VendorX","serialNumber":"SN-0042-7781","firmwareVersion":"2.4.1-rc3","modem":{"iccid":"89490200001234567890","imsi":"262021234567890"}}}
        """u8.ToArray();

    public static byte[] TransactionEvent { get; } =
        """
        {"eventType":"Updated","timestamp":"2026-03-14T09:26:53.589Z","triggerReason":"MeterValuePeriodic","seqNo":17,"transactionInfo":{"transactionId":"abbfa12a-473f-4ad4-8b1e-97c79d0be895","chargingState":"Charging","timeSpentCharging":1020},"evse":{"id":1,"connectorId":1},"idToken":{"idToken":"04A22B7C91","type":"ISO14443"},"meterValue":[{"timestamp":"2026-03-14T09:26:53.589Z","sampledValue":[{"value":12345.6,"context":"Sample.Periodic","measurand":"Energy.Active.Import.Register","unitOfMeasure":{"unit":"Wh"}},{"value":16.1,"measurand":"Current.Import","phase":"L1","unitOfMeasure":{"unit":"A"}},{"value":230.4,"measurand":"Voltage","phase":"L1-N","unitOfMeasure":{"unit":"V"}}]}]}
        """u8.ToArray();

    public static byte[] NotifyReport { get; } =
        """
        {"requestId":1,"generatedAt":"2026-11-22T09:55:55.783Z","tbc":false,"seqNo":0,"reportData":[{"component":{"name":"OCPPCommCtrlr"},"variable":{"name":"HeartbeatInterval"},"variableAttribute":[{"type":"Actual","value":"60","mutability":"ReadWrite","persistent":true,"constant":false}],"variableCharacteristics":{"unit":"s","dataType":"integer","supportsMonitoring":false}},{"component":{"name":"AuthCtrlr"},"variable":{"name":"AuthorizeRemoteStart"},"variableAttribute":[{"type":"Actual","value":"false","mutability":"ReadWrite","persistent":true,"constant":true}],"variableCharacteristics":{"dataType":"boolean","supportsMonitoring":false}},{"component":{"name":"AuthCtrlr"},"variable":{"name":"LocalPreAuthorize"},"variableAttribute":[{"type":"Actual","value":"false","mutability":"ReadWrite","persistent":true,"constant":true}],"variableCharacteristics":{"dataType":"boolean","supportsMonitoring":false}},{"component":{"name":"Connector","evse":{"id":1,"connectorId":1}},"variable":{"name":"ConnectorType"},"variableAttribute":[{"type":"Actual","value":"cCCS2","mutability":"ReadOnly"}],"variableCharacteristics":{"dataType":"OptionList","valuesList":"cCCS1,cCCS2,cType2","supportsMonitoring":false}}]}
        """u8.ToArray();
}
