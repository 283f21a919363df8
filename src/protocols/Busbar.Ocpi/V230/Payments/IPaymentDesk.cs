using Busbar.Ocpi.Server;

namespace Busbar.Ocpi.V230;

/// <summary>Takes what operators ask a payment terminal provider for (OCPI 2.3.0 Payments 5.1).</summary>
public interface IPaymentDesk
{
    /// <summary>Replaces a terminal.</summary>
    /// <param name="call">The request.</param>
    /// <param name="terminalId">The terminal.</param>
    /// <param name="terminal">The terminal as it becomes.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>The answer.</returns>
    ValueTask<OcpiAnswer> ReplaceAsync(OcpiCall call, string terminalId, Terminal terminal, CancellationToken cancellation);

    /// <summary>Changes a terminal, for example assigns it to locations and EVSEs.</summary>
    /// <param name="call">The request.</param>
    /// <param name="terminalId">The terminal.</param>
    /// <param name="patch">What changes.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>The answer.</returns>
    ValueTask<OcpiAnswer> AssignAsync(OcpiCall call, string terminalId, TerminalPatch patch, CancellationToken cancellation);

    /// <summary>Takes a terminal into service; it may come without its id.</summary>
    /// <param name="call">The request.</param>
    /// <param name="terminal">What is told of it.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>The answer.</returns>
    ValueTask<OcpiAnswer> ActivateAsync(OcpiCall call, TerminalPatch terminal, CancellationToken cancellation);

    /// <summary>Takes a terminal out of service.</summary>
    /// <param name="call">The request.</param>
    /// <param name="terminalId">The terminal.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>The answer.</returns>
    ValueTask<OcpiAnswer> DeactivateAsync(OcpiCall call, string terminalId, CancellationToken cancellation);
}
