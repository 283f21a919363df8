using System.Text.Json.Serialization;
using Busbar.Operator.Api.Contract;
using Microsoft.AspNetCore.Mvc;

namespace Busbar.Operator.Api;

/// <summary>The JSON of the API.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(Overview))]
[JsonSerializable(typeof(StationPage))]
[JsonSerializable(typeof(NewStation))]
[JsonSerializable(typeof(EnteredStation))]
[JsonSerializable(typeof(StationChange))]
[JsonSerializable(typeof(VariableList))]
[JsonSerializable(typeof(MessagePage))]
[JsonSerializable(typeof(SessionPage))]
[JsonSerializable(typeof(SessionDetail))]
[JsonSerializable(typeof(SeriesView))]
[JsonSerializable(typeof(CloseSession))]
[JsonSerializable(typeof(NewCommand))]
[JsonSerializable(typeof(CommandView))]
[JsonSerializable(typeof(CommandList))]
[JsonSerializable(typeof(TokenPage))]
[JsonSerializable(typeof(SecurityEventPage))]
[JsonSerializable(typeof(AuditPage))]
[JsonSerializable(typeof(Me))]
[JsonSerializable(typeof(Login))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(AttentionItem))]
[JsonSerializable(typeof(PictureView))]
[JsonSerializable(typeof(LinkMessagePage))]
[JsonSerializable(typeof(ClockView))]
internal sealed partial class ApiJson : JsonSerializerContext;
