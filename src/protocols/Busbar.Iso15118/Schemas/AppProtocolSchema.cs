using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Schemas;

/// <summary>The protocol handshake.</summary>
[ExiSchemaSet("app", AppProtocolNamespaces.Messages)]
public sealed partial class AppProtocolSchema : ExiSchema
{
    private AppProtocolSchema()
    {
    }

    /// <summary>The one instance: it has no state.</summary>
    public static AppProtocolSchema Instance { get; } = new();
}
