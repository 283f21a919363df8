namespace Busbar.Ocpp.Calls;

/// <summary>Makes message ids that the same sender never used before for the same station (OCPP 2.1 part 4 4.1.4).</summary>
public interface IMessageIds
{
    /// <summary>A new id of at most 36 characters.</summary>
    string Next();
}
