using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Signatures;

/// <summary>A part of a message that a signature may refer to.</summary>
/// <param name="Id">What the reference says behind its number sign.</param>
/// <param name="Element">The element's name.</param>
/// <param name="Value">The record.</param>
public sealed record SignedPart(string Id, ExiName Element, object Value);
