using System.Text.Json.Serialization;

namespace Busbar.Utility.Api;

/// <summary>What there is, in numbers.</summary>
internal sealed record OverviewView(int Programs, int Events, int ActiveEvents, int Vens, int Parties, int Subscriptions, int WaitingCallbacks, string VtnId, DateTimeOffset Now);

/// <summary>An account.</summary>
internal sealed record ClientView(string ClientId, string Role, string Name, DateTimeOffset CreatedAt);

/// <summary>An account that is to be made.</summary>
internal sealed record AddClient(string? ClientId, string? Role, string? Name);

/// <summary>A new account with its secret, shown once.</summary>
internal sealed record NewClientView(string ClientId, string Secret);

/// <summary>A VEN of 2.0b.</summary>
internal sealed record PartyView(
    string VenId, string Name, string Fingerprint, string? RegistrationId, bool IsPull, bool IsSigned, string? Address, DateTimeOffset? RegisteredAt, DateTimeOffset? LastHeard);

/// <summary>A VEN of 2.0b that is to be entered.</summary>
internal sealed record AddParty(string? Name, string? Fingerprint, IReadOnlyList<string>? Targets);

/// <summary>What a VEN answered to an event.</summary>
internal sealed record AnswerView(string VenId, string VenName, uint Modification, string Opt, string Code, DateTimeOffset At);

/// <summary>What of an event reaches older versions.</summary>
internal sealed record CarriedView(bool Reaches20b, string[] LostIn20b, string[] LostIn301);

/// <summary>A stretch of an event's time.</summary>
internal sealed record TimelineView(DateTimeOffset Start, DateTimeOffset End, string Type, decimal? Number, string Text);

/// <summary>A number that a VEN reported.</summary>
internal sealed record NumberView(string RId, string Kind, DateTimeOffset At, double Value);

/// <summary>The JSON of the page's interface.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OverviewView))]
[JsonSerializable(typeof(ClientView[]))]
[JsonSerializable(typeof(AddClient))]
[JsonSerializable(typeof(NewClientView))]
[JsonSerializable(typeof(PartyView))]
[JsonSerializable(typeof(PartyView[]))]
[JsonSerializable(typeof(AddParty))]
[JsonSerializable(typeof(AnswerView[]))]
[JsonSerializable(typeof(CarriedView))]
[JsonSerializable(typeof(TimelineView[]))]
[JsonSerializable(typeof(NumberView[]))]
[JsonSerializable(typeof(Microsoft.AspNetCore.Mvc.ProblemDetails))]
internal sealed partial class ApiJson : JsonSerializerContext;
