using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Sessions;

/// <summary>What both sides remember of a paused session.</summary>
/// <param name="SessionId">Its number.</param>
/// <param name="Protocol">The namespace of its protocol: only the same can go on.</param>
/// <param name="Service">How the energy flowed.</param>
/// <param name="HasContract">Whether it was paid by a contract.</param>
public sealed record PausedSession(Octets SessionId, string Protocol, EnergyService Service, bool HasContract);
