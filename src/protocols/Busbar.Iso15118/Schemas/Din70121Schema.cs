using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Schemas;

/// <summary>The messages of DIN 70121.</summary>
[ExiSchemaSet("din", Din70121Namespaces.Definition, Din70121Namespaces.Header, Din70121Namespaces.Body, Din70121Namespaces.DataTypes, XmlSecurityNamespaces.Signature)]
public sealed partial class Din70121Schema : ExiSchema
{
    private Din70121Schema()
    {
    }

    /// <summary>The one instance: it has no state.</summary>
    public static Din70121Schema Instance { get; } = new();
}
