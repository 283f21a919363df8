using System.Text.Json.Serialization;

namespace Busbar.Bench.Json.Peer;

/// <summary>What System.Text.Json generates for the three messages.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PeerBootNotification))]
[JsonSerializable(typeof(PeerTransactionEvent))]
[JsonSerializable(typeof(PeerNotifyReport))]
internal sealed partial class PeerContext : JsonSerializerContext;
