using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How a text for the display is written (OCPP 2.1 3.60).</summary>
[WireEnum]
public enum MessageFormat
{
    /// <summary>Plain ASCII.</summary>
    ASCII,

    /// <summary>HTML.</summary>
    HTML,

    /// <summary>The address of what to show.</summary>
    URI,

    /// <summary>Plain UTF-8.</summary>
    UTF8,

    /// <summary>Text to be shown as a QR code.</summary>
    QRCODE,
}
