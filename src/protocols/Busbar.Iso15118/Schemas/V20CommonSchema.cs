using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Schemas;

/// <summary>The common messages of ISO 15118-20.</summary>
[ExiSchemaSet("iso20", V20Namespaces.CommonMessages, V20Namespaces.CommonTypes, XmlSecurityNamespaces.Signature)]
public sealed partial class V20CommonSchema : ExiSchema
{
    private V20CommonSchema()
    {
    }

    /// <summary>The one instance: it has no state.</summary>
    public static V20CommonSchema Instance { get; } = new();
}
