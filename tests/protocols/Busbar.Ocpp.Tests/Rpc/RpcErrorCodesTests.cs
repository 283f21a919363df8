using Busbar.TestKit;

namespace Busbar.Ocpp.Tests.Rpc;

public sealed class RpcErrorCodesTests
{
    [Theory]
    [InlineData(OcppVersion.V16, "FormationViolation", "OccurenceConstraintViolation")]
    [InlineData(OcppVersion.V201, "FormatViolation", "OccurrenceConstraintViolation")]
    [InlineData(OcppVersion.V21, "FormatViolation", "OccurrenceConstraintViolation")]
    [Clause("OCPP 2.1 part 4 4.3")]
    public void Are_spelt_as_the_version_spells_them(OcppVersion version, string format, string occurrence)
    {
        Assert.Equal(format, RpcErrorCode.FormatViolation.Spell(version));
        Assert.Equal(occurrence, RpcErrorCode.OccurrenceConstraintViolation.Spell(version));
    }

    [Fact]
    [Clause("OCPP 1.6J 4.2.3")]
    public void Stay_within_the_table_of_1_6()
    {
        string[] table =
        [
            "NotImplemented", "NotSupported", "InternalError", "ProtocolError", "SecurityError", "FormationViolation",
            "PropertyConstraintViolation", "OccurenceConstraintViolation", "TypeConstraintViolation", "GenericError",
        ];
        Assert.All(Enum.GetValues<RpcErrorCode>(), code => Assert.Contains(code.Spell(OcppVersion.V16), table));
    }

    [Fact]
    public void Are_read_in_either_spelling()
    {
        foreach (var version in OcppVersions.NewestFirst)
        {
            foreach (var code in Enum.GetValues<RpcErrorCode>().Except([RpcErrorCode.RpcFrameworkError, RpcErrorCode.MessageTypeNotSupported]))
            {
                Assert.Equal(code, RpcErrorCodes.Read(code.Spell(version)));
            }
        }

        Assert.Equal(RpcErrorCode.GenericError, RpcErrorCodes.Read("SomethingOfTheVendor"));
    }
}
