using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Schemas;

/// <summary>XML signatures alone: the grammar over which signatures are made.</summary>
[ExiSchemaSet("xmldsig", XmlSecurityNamespaces.Signature)]
public sealed partial class XmlSecuritySchema : ExiSchema
{
    private XmlSecuritySchema()
    {
    }

    /// <summary>The one instance: it has no state.</summary>
    public static XmlSecuritySchema Instance { get; } = new();
}
