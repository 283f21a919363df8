using Busbar.Bench.Ratios;

namespace Busbar.Bench.Exi;

/// <summary>
/// Reading and writing EXI against the C codec libcbv2g 54fed4d, whose times were taken on a quiet core with messages of the same kind: ours is the
/// fastest of many rounds, because a busy machine only ever adds time, and the reference counts per octet.
/// </summary>
internal sealed class ExiFigure(string name, double referencePerOctet, V2GMessageOf sample, Action step) : IFigure
{
    private static readonly byte[] Target = new byte[8 * 1024];

    /// <summary>The messages for which the C codec's times are known.</summary>
    public static IEnumerable<IFigure> All { get; } =
    [
        .. Pair("exi-iso2-current-demand-req", SampleMessages.CurrentDemandReq, octets: 52, decode: 683, encode: 513),
        .. Pair("exi-iso2-payment-details-req", SampleMessages.PaymentDetailsReq, octets: 1_928, decode: 20_500, encode: 13_700),
        .. Pair("exi-iso20-dc-charge-loop-req", SampleMessages.DcChargeLoopReq, octets: 50, decode: 655, encode: 519),
        new ExiAllocationFigure(Target),
    ];

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string Unit => "ns";

    /// <inheritdoc/>
    public Bar Bar { get; } = Bar.AtMost(1);

    /// <inheritdoc/>
    public ValueTask<Measured> MeasureAsync(CancellationToken cancellation)
    {
        var ours = Measure.Least(step);
        var reference = referencePerOctet * sample.Exi.Length;
        return new(new Measured(ours, reference, ours / reference));
    }

    private static IFigure[] Pair(string name, V2GMessageOf sample, int octets, double decode, double encode) =>
    [
        new ExiFigure(name + "-decode", decode / octets, sample, () => Check(sample.Schema.TryDecode(sample.Exi, out _, out _))),
        new ExiFigure(name + "-encode", encode / octets, sample, () => Check(sample.Schema.TryEncode(sample.Message, Target, out _, out _))),
    ];

    private static void Check(bool isDone)
    {
        if (!isDone)
        {
            throw new InvalidOperationException("The message of the figure is not valid.");
        }
    }
}
