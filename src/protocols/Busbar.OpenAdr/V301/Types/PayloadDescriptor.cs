using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>A descriptor of event payloads or of report payloads (OpenADR 3.0.1 program).</summary>
public sealed record PayloadDescriptor : IWireRecord<PayloadDescriptor>
{
    private PayloadDescriptor()
    {
    }

    /// <summary>The descriptor, if it is one of event payloads.</summary>
    public EventPayloadDescriptor? Event { get; private init; }

    /// <summary>The descriptor, if it is one of report payloads.</summary>
    public ReportPayloadDescriptor? Report { get; private init; }

    /// <summary>A descriptor of event payloads.</summary>
    /// <param name="descriptor">The descriptor.</param>
    /// <returns>Either of the two.</returns>
    public static PayloadDescriptor Of(EventPayloadDescriptor descriptor) => new() { Event = descriptor };

    /// <summary>A descriptor of report payloads.</summary>
    /// <param name="descriptor">The descriptor.</param>
    /// <returns>Either of the two.</returns>
    public static PayloadDescriptor Of(ReportPayloadDescriptor descriptor) => new() { Report = descriptor };

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool TryReadJson(ref JsonReader reader, [NotNullWhen(true)] out PayloadDescriptor? value)
    {
        value = null;
        var ahead = reader;
        var mark = Discriminator.Read(ref ahead, "objectType"u8);
        if (mark is "REPORT_PAYLOAD_DESCRIPTOR")
        {
            if (ReportPayloadDescriptor.TryReadJson(ref reader, out var report))
            {
                value = Of(report);
            }
        }
        else if (EventPayloadDescriptor.TryReadJson(ref reader, out var found))
        {
            value = Of(found);
        }

        return value is not null;
    }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteJson(ref JsonWriter writer)
    {
        if (Report is { } report)
        {
            report.WriteJson(ref writer);
        }
        else
        {
            Event!.WriteJson(ref writer);
        }
    }
}
