using System.Text.Json.Nodes;
using Busbar.OpenAdr;
using Busbar.Utility.Privacy;

namespace Busbar.Utility.Tests.Rest;

/// <summary>Every operation of both versions against every way of being wrong.</summary>
public sealed class OperationMatrixTests
{
    private static readonly string[] Kinds = ["programs", "events", "reports", "subscriptions", "vens", "resources"];

    public static TheoryData<OpenAdrVersion, string, string> Operations
    {
        get
        {
            var data = new TheoryData<OpenAdrVersion, string, string>();
            foreach (var version in Enum.GetValues<OpenAdrVersion>())
            {
                foreach (var kind in Kinds)
                {
                    foreach (var operation in (string[])["LIST", "POST", "GET", "PUT", "DELETE"])
                    {
                        data.Add(version, kind, operation);
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Is_answered_as_the_specification_says(OpenAdrVersion version, string kind, string operation)
    {
        await using var vtn = await Vtn.OpenAsync();
        var set = await ObjectSet.MakeAsync(vtn, version);
        var method = operation == "LIST" ? "GET" : operation;
        var path = operation is "LIST" or "POST" ? set.Collection(kind) : $"{set.Collection(kind)}/{set.Id(kind)}";
        var body = operation is "POST" ? set.Body(kind, isNew: true) : operation is "PUT" ? set.Body(kind, isNew: false) : null;

        (await vtn.SendAsync(method, path, null, body, version)).Is(401);
        (await vtn.SendAsync(method, path, "wrong", body, version)).Is(401);
        (await vtn.SendAsync(method, path, vtn.Token("ven-1", Role.Ven, "none"), body, version)).Is(403);
        (await vtn.SendAsync("PATCH", path, set.Writer(kind), body, version)).Is(405);

        if (operation is "GET" or "PUT" or "DELETE")
        {
            (await vtn.SendAsync(method, $"{set.Collection(kind)}/unknown", set.Writer(kind), body, version)).Is(404);
            if (kind is not ("programs" or "events"))
            {
                // Another client's object is not there for a VEN.
                (await vtn.SendAsync(method, path, vtn.OtherVen, body, version)).Is(404);
            }
        }

        if (operation is "POST" or "PUT")
        {
            await RefusesBadBodiesAsync(vtn, method, path, set, kind, version);
        }

        if (operation is "LIST")
        {
            await ChecksParametersAsync(vtn, path, set, kind, version);
        }

        var good = await vtn.SendAsync(method, path, set.Writer(kind), body, version);
        good.Is(operation == "POST" ? 201 : 200).Follows(kind[..^1]);
        if (operation == "DELETE")
        {
            (await vtn.SendAsync("GET", path, set.Reader(kind), null, version)).Is(404);
        }
    }

    private static async Task RefusesBadBodiesAsync(Vtn vtn, string method, string path, ObjectSet set, string kind, OpenAdrVersion version)
    {
        (await vtn.SendAsync(method, path, set.Writer(kind), null, version)).Is(400);
        (await vtn.SendAsync(method, path, set.Writer(kind), new JsonArray(), version)).Is(400);
        (await vtn.SendAsync(method, path, set.Writer(kind), new JsonObject(), version)).Is(400);
        foreach (var required in set.Required(kind))
        {
            var without = set.Body(kind, isNew: false);
            without.Remove(required);
            (await vtn.SendAsync(method, path, set.Writer(kind), without, version)).Is(400);
            var wrong = set.Body(kind, isNew: false);
            wrong[required] = new JsonObject { ["wrong"] = 1 };
            (await vtn.SendAsync(method, path, set.Writer(kind), wrong, version)).Is(400);
        }
    }

    private static async Task ChecksParametersAsync(Vtn vtn, string path, ObjectSet set, string kind, OpenAdrVersion version)
    {
        foreach (var query in (string[])["limit=51", "limit=-1", "limit=x", "skip=-1", "skip=1.5", "limit=1&limit=2"])
        {
            (await vtn.SendAsync("GET", $"{path}?{query}", set.Reader(kind), null, version)).Is(400);
        }

        Assert.Empty((await vtn.SendAsync("GET", $"{path}?limit=0", set.Reader(kind), null, version)).Is(200).Body.AsArray());
        Assert.Empty((await vtn.SendAsync("GET", $"{path}?skip=1", set.Reader(kind), null, version)).Is(200).Body.AsArray());
        Assert.Single((await vtn.SendAsync("GET", $"{path}?limit=50&unknown=1", set.Reader(kind), null, version)).Is(200).Body.AsArray());
        if (kind is not ("programs" or "events"))
        {
            // Below a VEN of 3.0.1 that is not one's own there is no list at all.
            var other = await vtn.SendAsync("GET", path, vtn.OtherVen, null, version);
            if (other.Status != 404)
            {
                Assert.Empty(other.Is(200).Body.AsArray());
            }
        }
    }
}
