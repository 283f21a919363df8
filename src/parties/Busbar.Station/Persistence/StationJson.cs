using System.Text.Json.Serialization;
using Busbar.Station.Authorization;
using Busbar.Station.Evses;
using Busbar.Station.Reservation;
using Busbar.Station.Security;
using Busbar.Station.SmartCharging;
using Busbar.Station.Transactions;

namespace Busbar.Station.Persistence;

/// <summary>How a station's own records are written to its store.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, IncludeFields = false)]
[JsonSerializable(typeof(TransactionRecord))]
[JsonSerializable(typeof(InstalledProfile))]
[JsonSerializable(typeof(ReservedPlace))]
[JsonSerializable(typeof(CachedToken))]
[JsonSerializable(typeof(ListEntry))]
[JsonSerializable(typeof(List<ClosedPlace>), TypeInfoPropertyName = "ListClosedPlace")]
[JsonSerializable(typeof(MeterRegisters))]
[JsonSerializable(typeof(OpenTransaction))]
[JsonSerializable(typeof(KeptVariable))]
[JsonSerializable(typeof(KeptCertificate))]
[JsonSerializable(typeof(int), TypeInfoPropertyName = "Int32")]
internal sealed partial class StationJson : JsonSerializerContext;
