using System.Reflection;
using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Tests.Messages;
using Busbar.Station.Tests.Bench;
using Busbar.Wire;

namespace Busbar.Station.Tests.Answers;

/// <summary>Every request that a CSMS may send, by the catalogue of each version: each is answered, none is unknown, and the answer is valid.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<OcppVersion, string> Requests
    {
        get
        {
            var requests = new TheoryData<OcppVersion, string>();
            foreach (var version in OcppVersions.NewestFirst.Reverse())
            {
                foreach (var entry in Ocpp.Tests.Messages.Versions.Catalogue(version).Entries)
                {
                    if (entry.Kind == MessageKind.Request && entry.Sender is not MessageSender.Station)
                        requests.Add(version, entry.Action);
                }
            }

            return requests;
        }
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Is_answered_with_as_little_as_it_may_say(OcppVersion version, string action) => await AskAsync(version, action, Specimen.Minimal);

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Is_answered_with_all_that_it_may_say(OcppVersion version, string action) => await AskAsync(version, action, type => Specimen.Varied(type, 0));

    private static async Task AskAsync(OcppVersion version, string action, Func<Type, object> make)
    {
        switch (version)
        {
            case OcppVersion.V16:
                await AskAsync(Benches.V16(), version, action, make);
                break;
            case OcppVersion.V201:
                await AskAsync(Benches.V201(), version, action, make);
                break;
            default:
                await AskAsync(Benches.V21(), version, action, make);
                break;
        }
    }

    private static async Task AskAsync<TCsms>(StationBench<TCsms> bench, OcppVersion version, string action, Func<Type, object> make)
        where TCsms : FakeCsms
    {
        await using (bench)
        {
            bench.Charge();
            var catalogue = Ocpp.Tests.Messages.Versions.Catalogue(version);
            var request = catalogue.Find(action, MessageKind.Request)!.Type;
            var response = catalogue.Find(action, MessageKind.Response)!.Type;
            var call = typeof(RpcPeer).GetMethod(nameof(RpcPeer.CallAsync), BindingFlags.Public | BindingFlags.Instance)!.MakeGenericMethod(request, response);
            var task = (Task)call.Invoke(bench.Csms.Peer, [make(request), null, CancellationToken.None])!;
            Assert.True(task.IsCompletedSuccessfully, "The station did not answer at once.");
            var result = task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task)!;
            Assert.Equal(CallOutcome.Answered, result.GetType().GetProperty(nameof(CallResult<>.Outcome))!.GetValue(result));
            // What the request set going runs to its end without a failure of the station.
            bench.Pass(600);
        }
    }
}
