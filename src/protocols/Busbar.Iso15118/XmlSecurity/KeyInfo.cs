using Busbar.Wire;

namespace Busbar.Iso15118.XmlSecurity;

/// <summary>The key of a signature. The schema allows it and no V2G message carries it: codecs refuse it.</summary>
[ExiType("KeyInfoType", XmlSecurityNamespaces.Signature, HasOwnCodec = true)]
[ExiRoot("KeyInfo")]
[ExiDeclares("KeyName", IsGlobal = true)]
[ExiDeclares("MgmtData", IsGlobal = true)]
[ExiDeclares("KeyValue", IsGlobal = true)]
[ExiDeclares("DSAKeyValue", IsGlobal = true)]
[ExiDeclares("P")]
[ExiDeclares("Q")]
[ExiDeclares("G")]
[ExiDeclares("Y")]
[ExiDeclares("J")]
[ExiDeclares("Seed")]
[ExiDeclares("PgenCounter")]
[ExiDeclares("X509Data", IsGlobal = true)]
[ExiDeclares("X509IssuerSerial")]
[ExiDeclares("X509SKI")]
[ExiDeclares("X509SubjectName")]
[ExiDeclares("X509Certificate")]
[ExiDeclares("X509CRL")]
[ExiDeclares("PGPData", IsGlobal = true)]
[ExiDeclares("PGPKeyID")]
[ExiDeclares("PGPKeyPacket")]
[ExiDeclares("SPKIData", IsGlobal = true)]
[ExiDeclares("SPKISexp")]
[ExiDeclares("DigestValue", IsGlobal = true)]
[ExiDeclares("XPath")]
public sealed partial record KeyInfo;
