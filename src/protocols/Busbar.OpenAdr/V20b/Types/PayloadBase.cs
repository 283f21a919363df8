using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>One value, or the state of a resource (OpenADR 2.0b schema).</summary>
[XmlChoice(typeof(PayloadFloat), typeof(OadrPayloadResourceStatus))]
[XmlRecord(XmlNames.Ei)]
public abstract partial record PayloadBase;
