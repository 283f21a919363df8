using System.Globalization;

namespace Busbar.Operator.Tests.Bench;

/// <summary>Payloads as stations send them.</summary>
internal static class Messages
{
    public static string Boot(string version) => version == "1.6"
        ? """{"chargePointVendor":"Acme","chargePointModel":"Twin","firmwareVersion":"1.0"}"""
        : """{"reason":"PowerUp","chargingStation":{"model":"Twin","vendorName":"Acme","firmwareVersion":"1.0"}}""";

    public static string Status(string version, string status, string at, int evse = 1) => version == "1.6"
        ? $$"""{"connectorId":{{evse}},"errorCode":"NoError","status":"{{status}}","timestamp":"{{at}}"}"""
        : $$"""{"timestamp":"{{at}}","connectorStatus":"{{status}}","evseId":{{evse}},"connectorId":1}""";

    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    /// <summary>A TransactionEvent of 2.x with the register and whatever else the test adds to it.</summary>
    public static string Event(string kind, string transaction, int seqNo, DateTimeOffset at, decimal? register = null, string more = "", int evse = 1)
    {
        var meter = register is { } wh
            ? string.Create(CultureInfo.InvariantCulture, $$""","meterValue":[{"timestamp":"{{Time(at)}}","sampledValue":[{"value":{{wh}},"measurand":"Energy.Active.Import.Register"}]}]""")
            : "";
        var trigger = kind == "Ended" ? "StopAuthorized" : kind == "Started" ? "Authorized" : "MeterValuePeriodic";
        return $$"""
            {"eventType":"{{kind}}","timestamp":"{{Time(at)}}","triggerReason":"{{trigger}}","seqNo":{{seqNo}},
            "transactionInfo":{"transactionId":"{{transaction}}","chargingState":"Charging"},"evse":{"id":{{evse}},"connectorId":1}{{meter}}{{more}}}
            """;
    }

    public static string Start16(string tag, DateTimeOffset at, int meterStart, int connector = 1) =>
        $$"""{"connectorId":{{connector}},"idTag":"{{tag}}","meterStart":{{meterStart}},"timestamp":"{{Time(at)}}"}""";

    public static string Stop16(long transaction, DateTimeOffset at, int meterStop, string? tag = null) =>
        $$"""{"transactionId":{{transaction}},"meterStop":{{meterStop}},"timestamp":"{{Time(at)}}"{{(tag is null ? "" : $",\"idTag\":\"{tag}\"")}}}""";

    public static string Meter16(long? transaction, DateTimeOffset at, decimal register, int connector = 1) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"connectorId":{{connector}},{{(transaction is { } number ? $"\"transactionId\":{number}," : "")}}"meterValue":[{"timestamp":"{{Time(at)}}",
        "sampledValue":[{"value":"{{register}}","unit":"Wh"}]}]}
        """);
}
