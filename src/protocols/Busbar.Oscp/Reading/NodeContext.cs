using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Busbar.Oscp;

/// <summary>Lets nodes be written without reflection.</summary>
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class NodeContext : JsonSerializerContext;
