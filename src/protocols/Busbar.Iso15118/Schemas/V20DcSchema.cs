using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Schemas;

/// <summary>The DC messages of ISO 15118-20.</summary>
[ExiSchemaSet("iso20dc", V20Namespaces.Dc, V20Namespaces.CommonTypes, XmlSecurityNamespaces.Signature)]
public sealed partial class V20DcSchema : ExiSchema
{
    private V20DcSchema()
    {
    }

    /// <summary>The one instance: it has no state.</summary>
    public static V20DcSchema Instance { get; } = new();
}
