using Busbar.Bench.Ratios;

namespace Busbar.Bench.Exi;

/// <summary>The octets that writing the three messages of <see cref="ExiFigure"/> allocates: none.</summary>
internal sealed class ExiAllocationFigure(byte[] target) : IFigure
{
    /// <inheritdoc/>
    public string Name => "exi-encode-bytes";

    /// <inheritdoc/>
    public string Unit => "B";

    /// <inheritdoc/>
    public Bar Bar { get; } = Bar.AtMost(0);

    /// <inheritdoc/>
    public ValueTask<Measured> MeasureAsync(CancellationToken cancellation)
    {
        var measured = Measure.Bytes(WriteAll, static () => { });
        return new(measured with { Ratio = measured.Ours });
    }

    private void WriteAll()
    {
        foreach (var sample in (ReadOnlySpan<V2GMessageOf>)[SampleMessages.CurrentDemandReq, SampleMessages.PaymentDetailsReq, SampleMessages.DcChargeLoopReq])
        {
            sample.Schema.TryEncode(sample.Message, target, out _, out _);
        }
    }
}
