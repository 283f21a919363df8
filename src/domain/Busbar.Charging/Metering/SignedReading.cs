namespace Busbar.Charging.Metering;

/// <summary>A value as the meter signed it, kept as it came so that a driver can verify it.</summary>
/// <param name="Payload">The signed text, for example OCMF, as transmitted.</param>
/// <param name="EncodingMethod">How the payload is encoded.</param>
/// <param name="SigningMethod">How it was signed, if told.</param>
/// <param name="PublicKey">The public key as transmitted, if told.</param>
public sealed record SignedReading(string Payload, string? EncodingMethod, string? SigningMethod, string? PublicKey);
