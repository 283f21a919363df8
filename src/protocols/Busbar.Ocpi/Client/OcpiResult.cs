using Busbar.Wire;

namespace Busbar.Ocpi.Client;

/// <summary>What came of a call to a peer.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed record OcpiResult<T>
    where T : class
{
    /// <summary>Where the call ended.</summary>
    public required OcpiFailure Failure { get; init; }

    /// <summary>What was asked for; null when the call failed or the answer carries nothing.</summary>
    public T? Value { get; init; }

    /// <summary>The HTTP status; 0 when there was no answer.</summary>
    public int HttpStatus { get; init; }

    /// <summary>The OCPI status code; 0 when there was no envelope.</summary>
    public int StatusCode { get; init; }

    /// <summary>What the peer or the transport says.</summary>
    public string? Message { get; init; }

    /// <summary>What is wrong with the data, also where they could be used.</summary>
    public IReadOnlyList<ProtocolError> Faults { get; init; } = [];

    /// <summary>The Location header, for objects that got an address.</summary>
    public string? Location { get; init; }

    /// <summary>Whether the call went well.</summary>
    public bool IsSuccess => Failure == OcpiFailure.None;

    /// <summary>Whether the peer says that there is no such object.</summary>
    public bool IsNotFound => HttpStatus == 404;

    /// <summary>The same end for something else that was asked for.</summary>
    /// <typeparam name="TOther">What was asked for.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The result.</returns>
    public OcpiResult<TOther> As<TOther>(TOther? value = null)
        where TOther : class
    {
        return new OcpiResult<TOther>
        {
            Failure = Failure,
            Value = value,
            HttpStatus = HttpStatus,
            StatusCode = StatusCode,
            Message = Message,
            Faults = Faults,
            Location = Location,
        };
    }
}

/// <summary>Stands for an answer that carries nothing.</summary>
public sealed class Nothing
{
    private Nothing()
    {
    }

    /// <summary>The only one.</summary>
    public static Nothing Value { get; } = new();
}
