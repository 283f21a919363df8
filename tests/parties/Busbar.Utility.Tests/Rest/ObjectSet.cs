using System.Text.Json.Nodes;
using Busbar.OpenAdr;

namespace Busbar.Utility.Tests.Rest;

/// <summary>One object of each kind on a VTN, the VEN's ones belonging to ven-1.</summary>
internal sealed class ObjectSet
{
    private readonly Vtn _vtn;
    private readonly OpenAdrVersion _version;
    private readonly Dictionary<string, string> _ids = [];

    private ObjectSet(Vtn vtn, OpenAdrVersion version)
    {
        _vtn = vtn;
        _version = version;
    }

    private bool IsNew => _version == OpenAdrVersion.V31;

    public static async Task<ObjectSet> MakeAsync(Vtn vtn, OpenAdrVersion version)
    {
        var set = new ObjectSet(vtn, version);
        foreach (var kind in (string[])["programs", "events", "vens", "resources", "reports", "subscriptions"])
        {
            set._ids[kind] = await vtn.MakeAsync(set.Collection(kind), set.Writer(kind), set.Body(kind, isNew: false), version);
        }

        return set;
    }

    public string Id(string kind) => _ids[kind];

    public string Collection(string kind) => kind == "resources" && !IsNew ? $"vens/{_ids["vens"]}/resources" : kind;

    /// <summary>Who may write a kind.</summary>
    public string Writer(string kind) => kind is "programs" or "events" ? _vtn.Bl : _vtn.Ven;

    /// <summary>Who reads a kind and sees what was made.</summary>
    public string Reader(string kind) => Writer(kind);

    public string[] Required(string kind) => kind switch
    {
        "programs" => ["programName"],
        "events" => IsNew ? ["programID"] : ["programID", "intervals"],
        "reports" => IsNew ? ["eventID", "clientName", "resources"] : ["programID", "eventID", "clientName", "resources"],
        "subscriptions" => IsNew ? ["clientName", "objectOperations"] : ["clientName", "programID", "objectOperations"],
        "vens" => IsNew ? ["objectType", "venName"] : ["venName"],
        _ => IsNew ? ["objectType", "resourceName", "venID"] : ["resourceName"],
    };

    public JsonObject Body(string kind, bool isNew) => kind switch
    {
        "programs" => Bodies.Program(isNew ? "other" : "TOU"),
        "events" => Bodies.Event(_ids["programs"]),
        "reports" => Bodies.Report(_ids["events"], IsNew ? null : _ids["programs"]),
        "subscriptions" => Bodies.Subscription(_ids["programs"]),
        "vens" => IsNew ? Bodies.Ven(isNew ? "other" : "VEN-1") : new JsonObject { ["venName"] = isNew ? "other" : "VEN-1" },
        _ => IsNew ? Bodies.Resource(_ids["vens"], isNew ? "other" : "R-1") : new JsonObject { ["resourceName"] = isNew ? "other" : "R-1" },
    };
}
