using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>What was captured for a session that was paid at a terminal (OCPI 2.3.0 Payments 6.2).</summary>
[WireObject("Financial Advice Confirmation", "OCPI 2.3.0 Payments 6.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record FinancialAdviceConfirmation
{
    /// <summary>The id, never used again.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Id { get; init; }

    /// <summary>The mobility provider's reference to its authorization, carried into session and CDR.</summary>
    [MaxLength(36)]
    [CiString]
    public required string AuthorizationReference { get; init; }

    /// <summary>What was really captured.</summary>
    public required Price TotalCosts { get; init; }

    /// <summary>The currency, ISO 4217.</summary>
    [MaxLength(3)]
    [CiString]
    public required string Currency { get; init; }

    /// <summary>The lines of the card receipt.</summary>
    [MaxLength(255)]
    [CiString]
    [Items(Min = 1)]
    public required IReadOnlyList<string> EftData { get; init; }

    /// <summary>How the capture of the money ended.</summary>
    public required CaptureStatusCode CaptureStatusCode { get; init; }

    /// <summary>More about how the capture ended.</summary>
    [MaxLength(255)]
    [CiString]
    public string? CaptureStatusMessage { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}

/// <summary>How a capture of money ended (OCPI 2.3.0 Payments 7.2).</summary>
[WireEnum]
public enum CaptureStatusCode
{
    /// <summary>Captured.</summary>
    Success,

    /// <summary>Captured in part.</summary>
    PartialSuccess,

    /// <summary>Not captured.</summary>
    Failed,
}
