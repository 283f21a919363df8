using System.Text;
using Busbar.Wire;

namespace Busbar.Operator.RemoteControl;

/// <summary>Messages as JSON.</summary>
internal static class Payload
{
    public static string Write<TRecord>(TRecord record)
        where TRecord : class, IWireRecord<TRecord> => Encoding.UTF8.GetString(WireJson.ToUtf8(record));

    /// <summary>What a station would find wrong with a message of ours; null when it is valid.</summary>
    public static ProtocolError? Fault<TRecord>(TRecord record)
        where TRecord : class, IWireRecord<TRecord> => WireJson.Validate<TRecord>(WireJson.ToUtf8(record), WireLimits.Default);
}
