using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Sessions;

/// <summary>Sees a message pass.</summary>
/// <param name="isReceived">Whether it came in; false when it went out.</param>
/// <param name="message">The message.</param>
/// <param name="payload">How it is carried.</param>
/// <param name="exi">Its octets; valid during the call only.</param>
public delegate void SessionObserver(bool isReceived, object message, V2GtpPayloadType payload, ReadOnlyMemory<byte> exi);
