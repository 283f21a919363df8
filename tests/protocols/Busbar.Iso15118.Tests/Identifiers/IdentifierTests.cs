using Busbar.Iso15118.Identifiers;

namespace Busbar.Iso15118.Tests.Identifiers;

public sealed class IdentifierTests
{
    /// <summary>Published examples of eMI3, OCHP and of providers.</summary>
    [Theory]
    [InlineData("NN123ABCDEFGHI", 'T')]
    [InlineData("FRXYZ123456789", '2')]
    [InlineData("ITA1B2C3E4F5G6", '4')]
    [InlineData("ESZU8WOX834H1D", 'R')]
    [InlineData("PT73902837ABCZ", 'Z')]
    [InlineData("DE83DUIEN83QGZ", 'D')]
    [InlineData("DE83DUIEN83ZGQ", 'M')]
    [InlineData("DE8AA001234567", '0')]
    [InlineData("DE8AACA2B3C4D5", 'L')]
    [InlineData("NLTNM000122045", 'U')]
    public void A_contract_gets_its_check_digit(string without, char digit)
    {
        Assert.True(ContractId.TryParse(without, out var id));
        Assert.Equal(digit, id.CheckDigit);
        Assert.Equal(without + digit, id.Text);
        Assert.True(ContractId.TryParse(id.ToSeparated().ToLowerInvariant(), out var again));
        Assert.Equal(id, again);
    }

    [Fact]
    public void A_contract_has_parts()
    {
        Assert.True(ContractId.TryParse("DE-8AA-CA2B3C4D5-L", out var id));
        Assert.Equal(("DE", "8AA", "CA2B3C4D5"), (id.Country, id.Provider, id.Instance));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("DE-8AA-CA2B3C4D5-M")]
    [InlineData("DE8AACA2B3C4D")]
    [InlineData("DE8AACA2B3C4D5L0")]
    [InlineData("D18AACA2B3C4D5")]
    [InlineData("DE8AACA2B3C4Dß")]
    [InlineData("DE*8AA*CA2B3C4D5")]
    [InlineData("--------------------------------------------")]
    public void Anything_else_is_no_contract(string? text) => Assert.False(ContractId.TryParse(text, out _));

    [Fact]
    public void Every_swap_of_neighbours_is_found()
    {
        Assert.True(ContractId.TryParse("DE83DUIEN83QGZ", out var id));
        for (var at = 2; at < id.Text.Length - 1; at++)
        {
            var units = id.Text.ToCharArray();
            (units[at], units[at + 1]) = (units[at + 1], units[at]);
            Assert.Equal(units[at] == units[at + 1], ContractId.TryParse(new string(units), out _));
        }
    }

    [Theory]
    [InlineData("DE*ABC*E1234*5", "DE", "ABC", "12345")]
    [InlineData("deabce12345", "DE", "ABC", "12345")]
    [InlineData("FR*A23*E45B*78C", "FR", "A23", "45B78C")]
    public void A_charging_point_has_parts(string text, string country, string operatorId, string outlet)
    {
        Assert.True(EvseId.TryParse(text, out var id));
        Assert.Equal((country, operatorId, outlet), (id.Country, id.Operator, id.Outlet));
        Assert.Equal(text.ToUpperInvariant(), id.ToString());
    }

    [Fact]
    public void Separators_make_no_other_charging_point()
    {
        Assert.True(EvseId.TryParse("DE*ABC*E1234*5", out var one));
        Assert.True(EvseId.TryParse("DEABCE12345", out var other));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ZZ00000")]
    [InlineData("DE*ABC*1234")]
    [InlineData("DE*ABC*E")]
    [InlineData("12*ABC*E1")]
    [InlineData("DE*ABC*E1\u0007")]
    [InlineData("DE*ABC*E12345678901234567890123456789012")]
    public void Anything_else_is_no_charging_point(string? text) => Assert.False(EvseId.TryParse(text, out _));

    [Theory]
    [InlineData("WBUSBAR0000000001", true)]
    [InlineData("WBUSBAR00000000012", true)]
    [InlineData("wmi-12345678901234", true)]
    [InlineData("WBUSBAR000000000", false)]
    [InlineData("WBUSBAR000000000123", false)]
    [InlineData("WBUSBAR00000000_1", false)]
    public void A_car_is_named_by_17_or_18_characters(string text, bool isOne) => Assert.Equal(isOne, Pcid.TryParse(text, out _));
}
