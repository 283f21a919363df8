using System.Text;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>The EVSE's identity as octets; one zero says that there is none.</summary>
internal static class EvseNumber
{
    private const int MostOctets = 32;

    internal static Octets Of(string evseId)
    {
        if (evseId.StartsWith("ZZ", StringComparison.Ordinal))
        {
            return new byte[1];
        }

        var octets = Encoding.ASCII.GetBytes(evseId);
        return octets.Length <= MostOctets ? octets : octets[..MostOctets];
    }
}
