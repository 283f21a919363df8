using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>Says at once whether a command is taken up (OCPI 2.1.1 13.3.1).</summary>
[WireObject("CommandResponse", "OCPI 2.1.1 13.3.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record CommandResponse
{
    /// <summary>Whether the operator will try.</summary>
    public required CommandResponseType Result { get; init; }
}

/// <summary>Whether a command is taken up (OCPI 2.1.1 13.4.1).</summary>
[WireEnum]
public enum CommandResponseType
{
    /// <summary>The command is not supported here.</summary>
    NotSupported,

    /// <summary>The operator refuses.</summary>
    Rejected,

    /// <summary>The operator will try.</summary>
    Accepted,

    /// <summary>The station did not answer.</summary>
    Timeout,

    /// <summary>There is no such session.</summary>
    UnknownSession,
}
