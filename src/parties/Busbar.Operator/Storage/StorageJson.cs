using System.Text.Json.Serialization;

namespace Busbar.Operator.Storage;

/// <summary>The JSON of stored bodies. Enums are stored by name, so that reordering one cannot change what was stored.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(StoredEvent))]
[JsonSerializable(typeof(StoredSample[]))]
internal sealed partial class StorageJson : JsonSerializerContext;
