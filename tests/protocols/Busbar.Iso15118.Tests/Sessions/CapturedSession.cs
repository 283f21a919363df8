using System.Text.Json;
using Busbar.Iso15118.Transport;
using Busbar.TestKit;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>One message of a captured session.</summary>
internal sealed record CapturedMessage(bool IsFromCar, V2GtpPayloadType PayloadType, string Schema, string Name, byte[] Exi);

/// <summary>A whole session between a real car and a real station, as captured.</summary>
internal sealed record CapturedSession(string Name, IReadOnlyList<byte[]> Discovery, IReadOnlyList<CapturedMessage> Messages)
{
    /// <summary>The names of all sessions; skips the test where the reference data is absent.</summary>
    public static IReadOnlyList<string> Names() =>
        [.. Directory.EnumerateFiles(Repository.Shared("protocols", "iso15118", "sessions"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Reads a session.</summary>
    public static CapturedSession Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Repository.Shared("protocols", "iso15118", "sessions", name + ".json")));
        return new CapturedSession(
            name,
            [.. document.RootElement.GetProperty("sdp").EnumerateArray().Select(entry => Convert.FromHexString(entry.GetProperty("hex").GetString()!))],
            [.. document.RootElement.GetProperty("messages").EnumerateArray().Select(Message)]);
    }

    private static CapturedMessage Message(JsonElement row) => new(
        row[0].GetString() == ">",
        (V2GtpPayloadType)Convert.ToUInt16(row[1].GetString(), 16),
        row[2].GetString()!,
        row[3].GetString()!,
        Convert.FromHexString(row[4].GetString()!));
}
