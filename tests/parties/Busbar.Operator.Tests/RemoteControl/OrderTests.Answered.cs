namespace Busbar.Operator.Tests.RemoteControl;

public sealed partial class OrderTests
{
    public static TheoryData<string, string, string> Unsaid => new()
    {
        { "1.6", "Reset", """{"evseId":1}""" },
        { "1.6", "RemoteStop", """{"transactionId":"T-1"}""" },
        { "1.6", "RemoteStart", """{"idToken":"123456789012345678901"}""" },
        { "1.6", "TriggerMessage", """{"requestedMessage":"TransactionEvent"}""" },
        { "1.6", "GetBaseReport", "{}" },
        { "1.6", "GetChargingProfiles", "{}" },
        { "1.6", "InstallCertificate", """{"use":"V2GRootCertificate","certificate":"PEM"}""" },
        { "1.6", "SetChargingProfile", """{"evseId":1,"profile":{"id":1}}""" },
        { "1.6", "Call", """{"action":"GetBaseReport","payload":{}}""" },
        { "1.6", "Call", """{"action":"Reset","payload":{"type":"Gently"}}""" },
        { "2.0.1", "RemoteStart", """{"idToken":"1234567890123456789012345678901234567","tokenType":"ISO14443"}""" },
        { "2.0.1", "GetConfiguration", "{}" },
        { "2.0.1", "ChangeConfiguration", """{"key":"HeartbeatInterval","value":"60"}""" },
        { "2.0.1", "TriggerMessage", """{"requestedMessage":"DiagnosticsStatusNotification"}""" },
        { "2.0.1", "ReserveNow", """{"idToken":"A","expiresAt":"2030-01-01T00:00:00Z","connectorType":"cMCS"}""" },
        { "2.0.1", "ClearChargingProfile", """{"purpose":"PriorityCharging"}""" },
        { "2.0.1", "GetLog", """{"logType":"DataCollectorLog","location":"https://h/"}""" },
        { "2.0.1", "Call", """{"action":"UsePriorityCharging","payload":{"transactionId":"T","activate":true}}""" },
        { "2.1", "RemoteStop", """{"transactionId":"1234567890123456789012345678901234567"}""" },
        { "2.1", "Call", """{"action":"BootNotification","payload":{}}""" },
    };

    public static TheoryData<string, string, string, string, string, string, string> Answered
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string, string, string>
            {
                { "1.6", "RemoteStart", """{"idToken":"A"}""", "RemoteStartTransaction", """{"status":"Accepted"}""", "Accepted", "Accepted" },
                { "1.6", "RemoteStart", """{"idToken":"A"}""", "RemoteStartTransaction", """{"status":"Rejected"}""", "Rejected", "Rejected" },
                { "1.6", "RemoteStop", """{"transactionId":"1"}""", "RemoteStopTransaction", """{"status":"Rejected"}""", "Rejected", "Rejected" },
                { "1.6", "UnlockConnector", """{"evseId":1}""", "UnlockConnector", """{"status":"UnlockFailed"}""", "Rejected", "UnlockFailed" },
                { "1.6", "ChangeAvailability", "{}", "ChangeAvailability", """{"status":"Scheduled"}""", "Accepted", "Scheduled" },
                { "1.6", "ChangeConfiguration", """{"key":"a","value":"b"}""", "ChangeConfiguration", """{"status":"RebootRequired"}""", "Accepted", "a: RebootRequired" },
                { "1.6", "ChangeConfiguration", """{"key":"a","value":"b"}""", "ChangeConfiguration", """{"status":"NotSupported"}""", "Rejected", "a: NotSupported" },
                { "1.6", "GetConfiguration", """{"keys":["a"]}""", "GetConfiguration", """{"unknownKey":["a"]}""", "Rejected", "a: unknown" },
                { "1.6", "GetConfiguration", """{"keys":["a"]}""", "GetConfiguration", """{"configurationKey":[{"key":"a","readonly":true,"value":"1"}]}""", "Accepted", "a = 1" },
                { "1.6", "GetLocalListVersion", "{}", "GetLocalListVersion", """{"listVersion":-1}""", "Accepted", "-1" },
                { "1.6", "GetLog", """{"location":"https://h/"}""", "GetDiagnostics", """{"fileName":"d.zip"}""", "Accepted", "d.zip" },
                { "1.6", "GetLog", """{"location":"https://h/"}""", "GetDiagnostics", "{}", "Rejected", "no log" },
                { "1.6", "UpdateFirmware", Firmware, "UpdateFirmware", "{}", "Accepted", "Accepted" },
                { "1.6", "ClearChargingProfile", "{}", "ClearChargingProfile", """{"status":"Unknown"}""", "Rejected", "Unknown" },
                { "1.6", "Reset", "{}", "Reset", """{"status":"Maybe"}""", "Failed", "not valid" },
            };
            foreach (var version in (string[])["2.0.1", "2.1"])
            {
                rows.Add(version, "RemoteStart", """{"idToken":"A","tokenType":"Central"}""", "RequestStartTransaction", """{"status":"Accepted","transactionId":"T"}""", "Accepted", "Accepted");
                rows.Add(version, "RemoteStop", """{"transactionId":"T"}""", "RequestStopTransaction", """{"status":"Rejected","statusInfo":{"reasonCode":"TxNotFound"} }""", "Rejected", "Rejected (TxNotFound)");
                rows.Add(version, "Reset", "{}", "Reset", """{"status":"Scheduled"}""", "Accepted", "Scheduled");
                rows.Add(version, "UnlockConnector", """{"evseId":1}""", "UnlockConnector", """{"status":"OngoingAuthorizedTransaction"}""", "Rejected", "OngoingAuthorizedTransaction");
                rows.Add(version, "TriggerMessage", """{"requestedMessage":"Heartbeat"}""", "TriggerMessage", """{"status":"NotImplemented"}""", "Rejected", "NotImplemented");
                rows.Add(version, "GetVariables", """{"variables":[{"component":"C","variable":"V"}]}""", "GetVariables", """{"getVariableResult":[{"attributeStatus":"Accepted","attributeValue":"1","component":{"name":"C"},"variable":{"name":"V"} }]}""", "Accepted", "C.V = 1");
                rows.Add(version, "GetVariables", """{"variables":[{"component":"C","variable":"V"}]}""", "GetVariables", """{"getVariableResult":[{"attributeStatus":"UnknownVariable","component":{"name":"C"},"variable":{"name":"V"} }]}""", "Rejected", "C.V: UnknownVariable");
                rows.Add(version, "SetVariables", """{"variables":[{"component":"C","variable":"V","value":"1"}]}""", "SetVariables", """{"setVariableResult":[{"attributeStatus":"RebootRequired","component":{"name":"C"},"variable":{"name":"V"} }]}""", "Accepted", "C.V: RebootRequired");
                rows.Add(version, "SetVariables", """{"variables":[{"component":"C","variable":"V","value":"1"}]}""", "SetVariables", """{"setVariableResult":[{"attributeStatus":"Rejected","component":{"name":"C"},"variable":{"name":"V"} }]}""", "Rejected", "C.V: Rejected");
                rows.Add(version, "GetBaseReport", "{}", "GetBaseReport", """{"status":"EmptyResultSet"}""", "Rejected", "EmptyResultSet");
                rows.Add(version, "ReserveNow", Reserve, "ReserveNow", """{"status":"Occupied"}""", "Rejected", "Occupied");
                rows.Add(version, "UpdateFirmware", Firmware, "UpdateFirmware", """{"status":"AcceptedCanceled"}""", "Accepted", "AcceptedCanceled");
                rows.Add(version, "UpdateFirmware", Firmware, "UpdateFirmware", """{"status":"InvalidCertificate"}""", "Rejected", "InvalidCertificate");
                rows.Add(version, "GetCompositeSchedule", """{"evseId":1,"durationSeconds":60}""", "GetCompositeSchedule", """{"status":"Accepted","schedule":{"evseId":1,"duration":60,"scheduleStart":"2030-01-01T00:00:00Z","chargingRateUnit":"W","chargingSchedulePeriod":[{"startPeriod":0,"limit":7000.0}]} }""", "Accepted", "7000");
                rows.Add(version, "Call", """{"action":"GetTransactionStatus","payload":{}}""", "GetTransactionStatus", """{"messagesInQueue":false}""", "Accepted", "messagesInQueue");
                rows.Add(version, "ClearCache", "{}", "ClearCache", """{"status":"Accepted","surprise":1}""", "Failed", "not valid");
            }

            return rows;
        }
    }
}
