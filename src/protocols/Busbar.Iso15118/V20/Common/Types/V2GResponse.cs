using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>What every answer has.</summary>
[ExiType("V2GResponseType", V20Namespaces.CommonTypes)]
public abstract partial record V2GResponse : V2GMessage
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }
}
