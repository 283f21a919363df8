using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Sessions;

/// <summary>What the meter of an EVSE shows.</summary>
/// <param name="MeterId">Which meter.</param>
/// <param name="ImportWattHours">The energy that went to cars.</param>
/// <param name="ExportWattHours">The energy that came from cars.</param>
/// <param name="At">When it was read.</param>
/// <param name="Signature">The meter's own signature, at most 64 octets, where it makes one.</param>
public sealed record MeterReading(string MeterId, double ImportWattHours, double ExportWattHours, DateTimeOffset At, Octets? Signature = null);
