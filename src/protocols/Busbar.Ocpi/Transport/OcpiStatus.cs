namespace Busbar.Ocpi.Transport;

/// <summary>The status codes of the envelope (OCPI 2.2.1 5).</summary>
public static class OcpiStatus
{
    /// <summary>Done.</summary>
    public const int Success = 1000;

    /// <summary>The client is wrong, in a way no other code names.</summary>
    public const int ClientError = 2000;

    /// <summary>A parameter or property is missing or wrong.</summary>
    public const int InvalidParameters = 2001;

    /// <summary>There is not enough information, for example no location with a token.</summary>
    public const int NotEnoughInformation = 2002;

    /// <summary>The location, EVSE or connector is not known.</summary>
    public const int UnknownLocation = 2003;

    /// <summary>The token is not known; from 2.2 on.</summary>
    public const int UnknownToken = 2004;

    /// <summary>The server is wrong, in a way no other code names.</summary>
    public const int ServerError = 3000;

    /// <summary>The client's API could not be used.</summary>
    public const int UnableToUseClient = 3001;

    /// <summary>The client does not speak this version.</summary>
    public const int UnsupportedVersion = 3002;

    /// <summary>The client lacks endpoints that are needed.</summary>
    public const int NoMatchingEndpoints = 3003;

    /// <summary>The hub failed, in a way no other code names; from 2.2 on.</summary>
    public const int HubError = 4000;

    /// <summary>The hub does not know the receiver; from 2.2 on.</summary>
    public const int UnknownReceiver = 4001;

    /// <summary>The receiver did not answer the hub in time; from 2.2 on.</summary>
    public const int ForwardTimeout = 4002;

    /// <summary>The hub cannot reach the receiver; from 2.2 on.</summary>
    public const int ConnectionProblem = 4003;

    /// <summary>Whether a code says that it went well.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsSuccess(int code)
    {
        return code is >= 1000 and < 2000;
    }
}
