using Busbar.Wire;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>An object inside a signature. The schema allows it and no V2G message carries it: codecs refuse it.</summary>
[ExiType("ObjectType", XmlSecurityNamespaces.Signature, HasOwnCodec = true)]
[ExiRoot("Object")]
[ExiDeclares("SignatureProperties", IsGlobal = true)]
[ExiDeclares("SignatureProperty", IsGlobal = true)]
[ExiDeclares("MimeType", IsAttribute = true)]
[ExiDeclares("Encoding", IsAttribute = true)]
[ExiDeclares("Target", IsAttribute = true)]
public sealed partial record SignatureObject;
