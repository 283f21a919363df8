namespace Busbar.Ocpp;

/// <summary>Why a peer refuses a request or an answer.</summary>
/// <param name="Code">The reason.</param>
/// <param name="Description">One plain sentence for the people at the other end; at most 255 characters travel.</param>
/// <param name="Path">A JSON pointer to the value at fault, sent among the details.</param>
/// <param name="Details">The details a peer sent, as JSON; not sent by us.</param>
public sealed record RpcError(RpcErrorCode Code, string Description = "", string? Path = null, string? Details = null);
