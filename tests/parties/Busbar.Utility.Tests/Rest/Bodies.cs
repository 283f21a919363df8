using System.Text.Json.Nodes;

namespace Busbar.Utility.Tests.Rest;

/// <summary>Small valid bodies of each object.</summary>
internal static class Bodies
{
    public static JsonObject Program(string name = "TOU", params string[] targets) => With(new JsonObject { ["programName"] = name }, targets);

    public static JsonObject Event(string programId, params string[] targets) => With(
        new JsonObject
        {
            ["programID"] = programId,
            ["eventName"] = "evening",
            ["intervalPeriod"] = new JsonObject { ["start"] = "2026-01-01T12:00:00Z", ["duration"] = "PT1H" },
            ["intervals"] = new JsonArray(new JsonObject
            {
                ["id"] = 0,
                ["payloads"] = new JsonArray(new JsonObject { ["type"] = "SIMPLE", ["values"] = new JsonArray(1) }),
            }),
        },
        targets);

    public static JsonObject Report(string eventId, string? programId = null)
    {
        var report = new JsonObject
        {
            ["eventID"] = eventId,
            ["clientName"] = "site",
            ["resources"] = new JsonArray(new JsonObject
            {
                ["resourceName"] = "meter",
                ["intervals"] = new JsonArray(new JsonObject
                {
                    ["id"] = 0,
                    ["payloads"] = new JsonArray(new JsonObject { ["type"] = "USAGE", ["values"] = new JsonArray(1.5) }),
                }),
            }),
        };
        if (programId is not null)
        {
            report["programID"] = programId;
        }

        return report;
    }

    public static JsonObject Subscription(string? programId = null, string address = "https://ven.example/hook", string kind = "EVENT", string operation = "CREATE")
    {
        var subscription = new JsonObject
        {
            ["clientName"] = "site",
            ["objectOperations"] = new JsonArray(new JsonObject
            {
                ["objects"] = new JsonArray(kind),
                ["operations"] = new JsonArray(operation),
                ["callbackUrl"] = address,
                ["bearerToken"] = "t0ken",
            }),
        };
        if (programId is not null)
        {
            subscription["programID"] = programId;
        }

        return subscription;
    }

    public static JsonObject Ven(string name = "VEN-1") => new() { ["objectType"] = "VEN_VEN_REQUEST", ["venName"] = name };

    public static JsonObject BlVen(string clientId, string name = "VEN-1", params string[] targets) =>
        With(new JsonObject { ["objectType"] = "BL_VEN_REQUEST", ["clientID"] = clientId, ["venName"] = name }, targets);

    public static JsonObject Resource(string venId, string name = "R-1") => new() { ["objectType"] = "VEN_RESOURCE_REQUEST", ["resourceName"] = name, ["venID"] = venId };

    public static JsonObject BlResource(string venId, string clientId, string name = "R-1", params string[] targets) =>
        With(new JsonObject { ["objectType"] = "BL_RESOURCE_REQUEST", ["clientID"] = clientId, ["resourceName"] = name, ["venID"] = venId }, targets);

    private static JsonObject With(JsonObject body, string[] targets)
    {
        if (targets.Length > 0)
        {
            body["targets"] = new JsonArray([.. targets.Select(target => (JsonNode)target)]);
        }

        return body;
    }
}
