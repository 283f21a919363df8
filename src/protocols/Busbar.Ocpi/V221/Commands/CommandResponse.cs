using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>Says at once whether a command is taken up (OCPI 2.2.1 13.3.2).</summary>
[WireObject("CommandResponse", "OCPI 2.2.1 13.3.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record CommandResponse
{
    /// <summary>Whether the operator will try.</summary>
    public required CommandResponseType Result { get; init; }

    /// <summary>Seconds after which the result can be taken as lost.</summary>
    public required int Timeout { get; init; }

    /// <summary>A text for the driver, for each language.</summary>
    public IReadOnlyList<DisplayText>? Message { get; init; }
}

/// <summary>Whether a command is taken up (OCPI 2.2.1 13.4.1).</summary>
[WireEnum]
public enum CommandResponseType
{
    /// <summary>The command is not supported here.</summary>
    NotSupported,

    /// <summary>The operator refuses.</summary>
    Rejected,

    /// <summary>The operator will try.</summary>
    Accepted,

    /// <summary>There is no such session.</summary>
    UnknownSession,
}
