namespace Busbar.Simulation;

/// <summary>A link is closed or broken, or could not be opened.</summary>
public class FrameLinkException(string message) : Exception(message);

/// <summary>The listener answered, and said no.</summary>
public sealed class FrameRefusedException(int status, string reason) : FrameLinkException($"{status} {reason}")
{
    /// <summary>The status that it gave.</summary>
    public int Status { get; } = status;
}
