using Busbar.OpenAdr;
using Busbar.Utility.Privacy;

namespace Busbar.Utility.Rest;

/// <summary>A request to the 3.x interface.</summary>
/// <param name="Version">The version of the base path.</param>
/// <param name="Method">The method of HTTP, in capitals.</param>
/// <param name="Path">The path below the base path, without slashes at its ends.</param>
/// <param name="Query">The query, with or without its question mark.</param>
/// <param name="Authorization">The header of that name.</param>
/// <param name="Body">The body.</param>
internal sealed record RestRequest(OpenAdrVersion Version, string Method, string Path, string? Query, string? Authorization, ReadOnlyMemory<byte> Body)
{
    /// <summary>The base address by which the client called, for addresses in answers.</summary>
    public string BaseAddress { get; init; } = "";
}

/// <summary>A request whose client is known, on the way to its operation.</summary>
/// <param name="Request">The request.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Parameters">The parameters of the query.</param>
/// <param name="Segments">The parts of the path.</param>
internal sealed record RestCall(RestRequest Request, Caller Caller, RestQuery Parameters, string[] Segments)
{
    /// <summary>The account whose objects are seen; null for the utility, which sees all.</summary>
    public string? Owner => Caller.IsBusinessLogic ? null : Caller.ClientId;
}
