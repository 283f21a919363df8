using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Schemas;

/// <summary>The AC messages of ISO 15118-20.</summary>
[ExiSchemaSet("iso20ac", V20Namespaces.Ac, V20Namespaces.CommonTypes, XmlSecurityNamespaces.Signature)]
public sealed partial class V20AcSchema : ExiSchema
{
    private V20AcSchema()
    {
    }

    /// <summary>The one instance: it has no state.</summary>
    public static V20AcSchema Instance { get; } = new();
}
