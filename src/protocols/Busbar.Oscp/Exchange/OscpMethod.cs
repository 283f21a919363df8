namespace Busbar.Oscp;

/// <summary>What is done with a resource: everything is posted, only registrations are also changed and ended.</summary>
public enum OscpMethod
{
    /// <summary>Send a message or begin a registration.</summary>
    Post,

    /// <summary>Change a registration.</summary>
    Put,

    /// <summary>End a registration.</summary>
    Delete,
}
