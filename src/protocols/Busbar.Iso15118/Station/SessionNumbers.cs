using System.Security.Cryptography;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Station;

/// <summary>Numbers that nobody can guess: sessions have 64 random bits, at least 58 are asked for [V2G20-2621].</summary>
internal static class SessionNumbers
{
    private const int SessionBytes = 8;
    private const int ChallengeBytes = 16;

    internal static Octets Session(RandomNumberGenerator chance)
    {
        Span<byte> number = stackalloc byte[SessionBytes];
        do
        {
            chance.GetBytes(number);
        }
        while (number.IndexOfAnyExcept((byte)0) < 0); // eight zeros ask for a new session

        return number.ToArray();
    }

    /// <summary>128 random bits; at least 120 are asked for [V2G20-698].</summary>
    internal static Octets Challenge(RandomNumberGenerator chance)
    {
        var challenge = new byte[ChallengeBytes];
        chance.GetBytes(challenge);
        return challenge;
    }
}
