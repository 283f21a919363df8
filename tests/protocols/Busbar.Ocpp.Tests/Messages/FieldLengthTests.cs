using System.Collections.Frozen;
using System.Text;
using Busbar.Ocpp.V201;
using Busbar.TestKit;
using Busbar.Wire;

namespace Busbar.Ocpp.Tests.Messages;

public sealed class FieldLengthTests
{
    private const int Published = 5600;

    private static readonly WireLimits Raised = new()
    {
        FieldLengths = new Dictionary<string, int> { ["Get15118EVCertificateResponse.ExiResponse"] = 7500 }.ToFrozenDictionary(),
    };

    [Theory]
    [Clause("OCPP 2.0.1 2.1.15")]
    [InlineData(Published, true, true)]
    [InlineData(Published + 1, false, true)]
    [InlineData(7501, false, false)]
    public void A_station_can_raise_the_length_of_an_EXI_response(int length, bool isDefaultValid, bool isRaisedValid)
    {
        byte[] payload = Encoding.UTF8.GetBytes($$"""{"status":"Accepted","exiResponse":"{{new string('A', length)}}"}""");
        MessageEntry message = Ocpp201.Catalogue.Find(typeof(Get15118EVCertificateResponse))!;
        Assert.Equal(isDefaultValid, message.Validate(payload, WireLimits.Default) is null);
        Assert.Equal(isRaisedValid, message.Validate(payload, Raised) is null);
    }
}
