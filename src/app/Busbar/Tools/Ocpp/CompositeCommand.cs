using System.CommandLine;
using System.Text.Json;
using Busbar.CommandLine;
using Busbar.Energy.Profiles;
using Busbar.Ocpp;
using Busbar.Wire;
using V16 = Busbar.Mapping.Ocpp.V16;
using V201 = Busbar.Mapping.Ocpp.V201;
using V21 = Busbar.Mapping.Ocpp.V21;

namespace Busbar.Tools.Ocpp;

/// <summary><c>busbar ocpp composite</c>: what a station offers under its charging profiles.</summary>
internal static class CompositeCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommandConsole console)
    {
        var item = new Argument<string?>("item") { Description = "One JSON object; standard input where absent.", Arity = ArgumentArity.ZeroOrOne };
        var batch = new Option<bool>("--batch") { Description = "Read one object a line from standard input, write one answer a line." };
        var verb = new Verb(
            "composite",
            "Merges charging profiles into the composite schedule that GetCompositeSchedule answers.",
            """busbar ocpp composite '{"id":"1","version":"2.0.1","now":"2026-01-01T00:00:00Z","duration_s":3600,"unit":"A","evse":1,"default_limit":32,"profiles":[]}'""",
            "busbar ocpp composite --batch < cases.jsonl") { item, batch };
        verb.SetAction((parsed, cancellation) => parsed.GetValue(batch)
            ? Batch.RunAsync(console, Answer, cancellation)
            : Batch.RunOneAsync(console, parsed.GetValue(item), Answer, cancellation));
        return verb;
    }

    /// <summary>Merges the profiles of one item and writes the schedule or what is wrong.</summary>
    internal static bool Answer(BatchItem item, Utf8JsonWriter answer)
    {
        try
        {
            if (!item.TryGetText("version", out string? number) || !OcppVersions.TryParseNumber(number, out OcppVersion version))
                throw new FormatException("version is 1.6, 2.0.1 or 2.1");
            CompositeRequest request = CompositeInput.ReadRequest(item, version);
            ChargingProfile[] profiles = CompositeInput.ReadProfiles(item, version);
            answer.WritePropertyName("schedule");
            answer.WriteRawValue(ToWire(version, CompositeSchedule.Merge(profiles, request), request));
            return true;
        }
        catch (FormatException wrong)
        {
            answer.WriteString("error", wrong.Message);
            return false;
        }
    }

    private static byte[] ToWire(OcppVersion version, IReadOnlyList<CompositePeriod> periods, CompositeRequest request) => version switch
    {
        OcppVersion.V16 => WireJson.ToUtf8(V16.ProfileMapping.ToWire(periods, request)),
        OcppVersion.V201 => WireJson.ToUtf8(V201.ProfileMapping.ToWire(periods, request)),
        _ => WireJson.ToUtf8(V21.ProfileMapping.ToWire(periods, request)),
    };
}
