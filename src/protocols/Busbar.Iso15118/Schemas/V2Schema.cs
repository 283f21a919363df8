using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Schemas;

/// <summary>The messages of ISO 15118-2.</summary>
[ExiSchemaSet("iso2", V2Namespaces.Definition, V2Namespaces.Header, V2Namespaces.Body, V2Namespaces.DataTypes, XmlSecurityNamespaces.Signature)]
public sealed partial class V2Schema : ExiSchema
{
    private V2Schema()
    {
    }

    /// <summary>The one instance: it has no state.</summary>
    public static V2Schema Instance { get; } = new();
}
