namespace Busbar.Tools.Pcap.Sessions;

/// <summary>Which way octets go: to the one who listened, or back to the one who connected.</summary>
internal enum Way
{
    ToListener,
    ToInitiator,
}
