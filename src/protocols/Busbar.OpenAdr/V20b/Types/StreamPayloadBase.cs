using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>What an interval holds (OpenADR 2.0b schema).</summary>
[XmlChoice(typeof(SignalPayload), typeof(OadrReportPayload), typeof(OadrGBPayload))]
[XmlRecord(XmlNames.Strm)]
public abstract partial record StreamPayloadBase;
