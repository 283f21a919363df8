using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V2;

/// <summary>The diffie hellman publickey.</summary>
[ExiType("DiffieHellmanPublickeyType", V2Namespaces.DataTypes)]
public sealed partial record DiffieHellmanPublickey
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public required string Id { get; init; }

    /// <summary>The value itself.</summary>
    [ExiText, ExiLength(Max = 65)]
    public required Octets Value { get; init; }
}
