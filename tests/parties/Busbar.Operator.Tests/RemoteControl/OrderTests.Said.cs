namespace Busbar.Operator.Tests.RemoteControl;

public sealed partial class OrderTests
{
    private const string Profile16 = """{"chargingProfileId":5,"stackLevel":0,"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16.0}]}}""";
    private const string Profile2 = """{"id":5,"stackLevel":0,"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Absolute","chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16.0}]}]}""";
    private const string Hash = "\"hashAlgorithm\":\"SHA256\",\"issuerNameHash\":\"aa\",\"issuerKeyHash\":\"bb\",\"serialNumber\":\"01\"";
    private const string Reserve = """{"reservationId":3,"idToken":"A","tokenType":"ISO14443","expiresAt":"2030-01-01T10:00:00Z","evseId":1,"group":"G"}""";
    private const string Firmware = """{"requestId":9,"location":"https://h/f.bin","retrieveAt":"2030-01-01T10:00:00Z","retries":2,"retryIntervalSeconds":60}""";
    private const string Log = """{"requestId":8,"logType":"DiagnosticsLog","location":"https://h/","from":"2030-01-01T00:00:00Z"}""";

    public static TheoryData<string, string, string, string, string> Said => new TheoryData<string, string, string, string, string>
    {
        { "1.6", "RemoteStart", """{"idToken":"A","evseId":2}""", "RemoteStartTransaction", """{"idTag":"A","connectorId":2}""" },
        { "1.6", "RemoteStop", """{"transactionId":"17"}""", "RemoteStopTransaction", """{"transactionId":17}""" },
        { "1.6", "Reset", """{"type":"Immediate"}""", "Reset", """{"type":"Hard"}""" },
        { "1.6", "Reset", "{}", "Reset", """{"type":"Soft"}""" },
        { "1.6", "UnlockConnector", """{"evseId":2}""", "UnlockConnector", """{"connectorId":2}""" },
        { "1.6", "ChangeAvailability", """{"operative":false,"evseId":1}""", "ChangeAvailability", """{"connectorId":1,"type":"Inoperative"}""" },
        { "1.6", "ChangeAvailability", """{"operative":true}""", "ChangeAvailability", """{"connectorId":0,"type":"Operative"}""" },
        { "1.6", "TriggerMessage", """{"requestedMessage":"MeterValues","evseId":1}""", "TriggerMessage", """{"requestedMessage":"MeterValues","connectorId":1}""" },
        { "1.6", "GetConfiguration", """{"keys":["HeartbeatInterval"]}""", "GetConfiguration", """{"key":["HeartbeatInterval"]}""" },
        { "1.6", "GetConfiguration", "{}", "GetConfiguration", "{}" },
        { "1.6", "ChangeConfiguration", """{"key":"HeartbeatInterval","value":60}""", "ChangeConfiguration", """{"key":"HeartbeatInterval","value":"60"}""" },
        { "1.6", "ClearCache", "{}", "ClearCache", "{}" },
        { "1.6", "GetLocalListVersion", "{}", "GetLocalListVersion", "{}" },
        { "1.6", "DataTransfer", """{"vendorId":"v","messageId":"m","data":"d"}""", "DataTransfer", """{"vendorId":"v","messageId":"m","data":"d"}""" },
        { "1.6", "ReserveNow", Reserve, "ReserveNow", """{"connectorId":1,"expiryDate":"2030-01-01T10:00:00Z","idTag":"A","reservationId":3,"parentIdTag":"G"}""" },
        { "1.6", "CancelReservation", """{"reservationId":3}""", "CancelReservation", """{"reservationId":3}""" },
        { "1.6", "SetChargingProfile", $$"""{"evseId":1,"profile":{{Profile16}}}""", "SetChargingProfile", $$"""{"connectorId":1,"csChargingProfiles":{{Profile16}}}""" },
        { "1.6", "ClearChargingProfile", """{"purpose":"ChargingStationMaxProfile","evseId":0,"stackLevel":1}""", "ClearChargingProfile", """{"connectorId":0,"chargingProfilePurpose":"ChargePointMaxProfile","stackLevel":1}""" },
        { "1.6", "GetCompositeSchedule", """{"evseId":1,"durationSeconds":3600,"unit":"W"}""", "GetCompositeSchedule", """{"connectorId":1,"duration":3600,"chargingRateUnit":"W"}""" },
        { "1.6", "UpdateFirmware", Firmware, "UpdateFirmware", """{"location":"https://h/f.bin","retrieveDate":"2030-01-01T10:00:00Z","retries":2,"retryInterval":60}""" },
        { "1.6", "UpdateFirmware", """{"requestId":9,"location":"https://h/f","retrieveAt":"2030-01-01T10:00:00Z","signingCertificate":"C","signature":"S"}""", "SignedUpdateFirmware", """{"requestId":9,"firmware":{"location":"https://h/f","retrieveDateTime":"2030-01-01T10:00:00Z","signingCertificate":"C","signature":"S"} }""" },
        { "1.6", "GetLog", Log, "GetDiagnostics", """{"location":"https://h/","startTime":"2030-01-01T00:00:00Z"}""" },
        { "1.6", "GetLog", """{"requestId":8,"logType":"SecurityLog","location":"https://h/"}""", "GetLog", """{"log":{"remoteLocation":"https://h/"},"logType":"SecurityLog","requestId":8}""" },
        { "1.6", "InstallCertificate", """{"use":"CSMSRootCertificate","certificate":"PEM"}""", "InstallCertificate", """{"certificateType":"CentralSystemRootCertificate","certificate":"PEM"}""" },
        { "1.6", "DeleteCertificate", $$$"""{{{{Hash}}}}""", "DeleteCertificate", $$$"""{"certificateHashData":{{{{Hash}}}} }""" },
        { "1.6", "GetInstalledCertificateIds", """{"uses":["ManufacturerRootCertificate"]}""", "GetInstalledCertificateIds", """{"certificateType":"ManufacturerRootCertificate"}""" },
        { "1.6", "CertificateSigned", """{"chain":"PEM"}""", "CertificateSigned", """{"certificateChain":"PEM"}""" },
        { "1.6", "Call", """{"action":"ClearCache","payload":{}}""", "ClearCache", "{}" },
        { "2.0.1", "RemoteStart", """{"idToken":"A","tokenType":"ISO14443","remoteStartId":7}""", "RequestStartTransaction", """{"idToken":{"idToken":"A","type":"ISO14443"},"remoteStartId":7}""" },
        { "2.0.1", "Reset", """{"type":"Immediate","evseId":1}""", "Reset", """{"type":"Immediate","evseId":1}""" },
        { "2.0.1", "SetVariables", """{"variables":[{"component":"OCPPCommCtrlr","variable":"HeartbeatInterval","value":"60"}]}""", "SetVariables", """{"setVariableData":[{"attributeType":"Actual","attributeValue":"60","component":{"name":"OCPPCommCtrlr"},"variable":{"name":"HeartbeatInterval"} }]}""" },
        { "2.0.1", "ReserveNow", """{"reservationId":3,"idToken":"A","tokenType":"ISO14443","expiresAt":"2030-01-01T10:00:00Z","connectorType":"cType2"}""", "ReserveNow", """{"id":3,"expiryDateTime":"2030-01-01T10:00:00Z","idToken":{"idToken":"A","type":"ISO14443"},"connectorType":"cType2"}""" },
        { "2.0.1", "CertificateSigned", """{"chain":"PEM","use":"V2GCertificate","requestId":4}""", "CertificateSigned", """{"certificateChain":"PEM","certificateType":"V2GCertificate"}""" },
        { "2.1", "RemoteStart", """{"idToken":"A","tokenType":"eMAID","remoteStartId":7,"evseId":2}""", "RequestStartTransaction", """{"idToken":{"idToken":"A","type":"eMAID"},"remoteStartId":7,"evseId":2}""" },
        { "2.1", "CertificateSigned", """{"chain":"PEM","use":"V2GCertificate","requestId":4}""", "CertificateSigned", """{"certificateChain":"PEM","certificateType":"V2GCertificate","requestId":4}""" },
        { "2.1", "GetLog", """{"requestId":8,"logType":"DataCollectorLog","location":"https://h/"}""", "GetLog", """{"log":{"remoteLocation":"https://h/"},"logType":"DataCollectorLog","requestId":8}""" },
        { "2.1", "ClearChargingProfile", """{"purpose":"PriorityCharging"}""", "ClearChargingProfile", """{"chargingProfileCriteria":{"chargingProfilePurpose":"PriorityCharging"} }""" },
        { "2.1", "Call", """{"action":"UsePriorityCharging","payload":{"transactionId":"T","activate":true}}""", "UsePriorityCharging", """{"transactionId":"T","activate":true}""" },
    }.With(Both);

    private static readonly (string Kind, string Arguments, string Action, string Payload)[] Both =
    [
        ("RemoteStop", """{"transactionId":"T-1"}""", "RequestStopTransaction", """{"transactionId":"T-1"}"""),
        ("Reset", "{}", "Reset", """{"type":"OnIdle"}"""),
        ("UnlockConnector", """{"evseId":2,"connectorId":3}""", "UnlockConnector", """{"evseId":2,"connectorId":3}"""),
        ("ChangeAvailability", """{"operative":false,"evseId":1,"connectorId":2}""", "ChangeAvailability", """{"operationalStatus":"Inoperative","evse":{"id":1,"connectorId":2} }"""),
        ("ChangeAvailability", """{"operative":true}""", "ChangeAvailability", """{"operationalStatus":"Operative"}"""),
        ("TriggerMessage", """{"requestedMessage":"StatusNotification","evseId":1,"connectorId":1}""", "TriggerMessage", """{"requestedMessage":"StatusNotification","evse":{"id":1,"connectorId":1} }"""),
        ("GetVariables", """{"variables":[{"component":"EVSE","evseId":1,"variable":"Power","attribute":"Target"}]}""", "GetVariables", """{"getVariableData":[{"attributeType":"Target","component":{"name":"EVSE","evse":{"id":1} },"variable":{"name":"Power"} }]}"""),
        ("GetBaseReport", """{"requestId":5}""", "GetBaseReport", """{"requestId":5,"reportBase":"FullInventory"}"""),
        ("ClearCache", "{}", "ClearCache", "{}"),
        ("GetLocalListVersion", "{}", "GetLocalListVersion", "{}"),
        ("DataTransfer", """{"vendorId":"v","data":{"a":1}}""", "DataTransfer", """{"vendorId":"v","data":{"a":1} }"""),
        ("ReserveNow", Reserve, "ReserveNow", """{"id":3,"expiryDateTime":"2030-01-01T10:00:00Z","idToken":{"idToken":"A","type":"ISO14443"},"evseId":1,"groupIdToken":{"idToken":"G","type":"ISO14443"} }"""),
        ("CancelReservation", """{"reservationId":3}""", "CancelReservation", """{"reservationId":3}"""),
        ("SetChargingProfile", $$"""{"evseId":1,"profile":{{Profile2}}}""", "SetChargingProfile", $$"""{"evseId":1,"chargingProfile":{{Profile2}}}"""),
        ("ClearChargingProfile", """{"profileId":5}""", "ClearChargingProfile", """{"chargingProfileId":5}"""),
        ("ClearChargingProfile", """{"purpose":"TxProfile","evseId":1,"stackLevel":2}""", "ClearChargingProfile", """{"chargingProfileCriteria":{"evseId":1,"chargingProfilePurpose":"TxProfile","stackLevel":2} }"""),
        ("GetChargingProfiles", """{"requestId":6,"profileId":5}""", "GetChargingProfiles", """{"requestId":6,"chargingProfile":{"chargingProfileId":[5]} }"""),
        ("GetCompositeSchedule", """{"evseId":0,"durationSeconds":3600}""", "GetCompositeSchedule", """{"duration":3600,"evseId":0}"""),
        ("UpdateFirmware", Firmware, "UpdateFirmware", """{"requestId":9,"firmware":{"location":"https://h/f.bin","retrieveDateTime":"2030-01-01T10:00:00Z"},"retries":2,"retryInterval":60}"""),
        ("GetLog", Log, "GetLog", """{"log":{"remoteLocation":"https://h/","oldestTimestamp":"2030-01-01T00:00:00Z"},"logType":"DiagnosticsLog","requestId":8}"""),
        ("InstallCertificate", """{"use":"V2GRootCertificate","certificate":"PEM"}""", "InstallCertificate", """{"certificateType":"V2GRootCertificate","certificate":"PEM"}"""),
        ("DeleteCertificate", $$$"""{{{{Hash}}}}""", "DeleteCertificate", $$$"""{"certificateHashData":{{{{Hash}}}} }"""),
        ("GetInstalledCertificateIds", """{"uses":["CSMSRootCertificate"]}""", "GetInstalledCertificateIds", """{"certificateType":["CSMSRootCertificate"]}"""),
        ("Call", """{"action":"GetReport","payload":{"requestId":1}}""", "GetReport", """{"requestId":1}"""),
    ];
}

/// <summary>Rows that hold for both 2.x versions.</summary>
internal static class BothVersions
{
    public static TheoryData<string, string, string, string, string> With(
        this TheoryData<string, string, string, string, string> data, (string Kind, string Arguments, string Action, string Payload)[] rows)
    {
        foreach (var (kind, arguments, action, payload) in rows)
        {
            data.Add("2.0.1", kind, arguments, action, payload);
            data.Add("2.1", kind, arguments, action, payload);
        }

        return data;
    }
}
