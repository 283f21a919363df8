using System.Buffers;
using System.Text;
using Busbar.Wire;

namespace Busbar.Operator.RemoteControl;

/// <summary>Messages as JSON.</summary>
internal static class Payload
{
    public static string Write<TRecord>(TRecord record)
        where TRecord : class, IWireRecord<TRecord> => Encoding.UTF8.GetString(Bytes(record));

    /// <summary>What a station would find wrong with a message of ours; null when it is valid.</summary>
    public static ProtocolError? Fault<TRecord>(TRecord record)
        where TRecord : class, IWireRecord<TRecord> =>
        WireJson.TryRead<TRecord>(Bytes(record), WireLimits.Default, out _, out var error) ? null : error;

    private static ReadOnlySpan<byte> Bytes<TRecord>(TRecord record)
        where TRecord : class, IWireRecord<TRecord>
    {
        var output = new ArrayBufferWriter<byte>();
        WireJson.Write(output, record);
        return output.WrittenSpan;
    }
}
