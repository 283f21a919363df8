using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.V20.Dc;
using Busbar.Wire.Exi;
using V2 = Busbar.Iso15118.V2;
using V20 = Busbar.Iso15118.V20;

namespace Busbar.Bench.Exi;

/// <summary>Messages of the shape of captured ones: every optional element that real cars send.</summary>
internal static class SampleMessages
{
    private static readonly Octets Session = new byte[] { 0x2F, 0xB8, 0x48, 0xE3, 0x0A, 0x18, 0x00, 0x00 };

    /// <summary>A car asks for current in ISO 15118-2, some ten times a second.</summary>
    public static V2GMessageOf CurrentDemandReq { get; } = new(V2Schema.Instance, Body(new CurrentDemandReq
    {
        DcEvStatus = new DcEvStatus { EvReady = true, EvErrorCode = DcEvErrorCode.NoError, EvRessSoc = 42 },
        EvTargetCurrent = Physical(1_250, UnitSymbol.A),
        EvMaximumVoltageLimit = Physical(4_500, UnitSymbol.V),
        EvMaximumCurrentLimit = Physical(2_000, UnitSymbol.A),
        EvMaximumPowerLimit = Physical(9_000, UnitSymbol.W),
        BulkChargingComplete = false,
        ChargingComplete = false,
        RemainingTimeToFullSoc = Physical(3_600, UnitSymbol.S),
        RemainingTimeToBulkSoc = Physical(1_800, UnitSymbol.S),
        EvTargetVoltage = Physical(4_000, UnitSymbol.V),
    }));

    /// <summary>A car shows its contract in ISO 15118-2: the longest message of an ordinary session.</summary>
    public static V2GMessageOf PaymentDetailsReq { get; } = new(V2Schema.Instance, Body(new PaymentDetailsReq
    {
        Emaid = "DEBUSC12345678L",
        ContractSignatureCertChain = new V2.CertificateChain
        {
            Certificate = Certificate(624),
            SubCertificates = new V2.SubCertificates { Certificates = [Certificate(634), Certificate(631)] },
        },
    }));

    /// <summary>A car asks for current in ISO 15118-20.</summary>
    public static V2GMessageOf DcChargeLoopReq { get; } = new(V20DcSchema.Instance, new DcChargeLoopReq
    {
        Header = new V20.MessageHeader { SessionId = Session, TimeStamp = 1_760_000_000 },
        MeterInfoRequested = false,
        EvPresentVoltage = Rational(4_012),
        ClReqControlMode = new DynamicDcClReqControlMode
        {
            EvTargetEnergyRequest = Rational(4_000),
            EvMaximumEnergyRequest = Rational(6_000),
            EvMinimumEnergyRequest = Rational(-2_000),
            EvMaximumChargePower = Rational(15_000),
            EvMinimumChargePower = Rational(100),
            EvMaximumChargeCurrent = Rational(3_000),
            EvMaximumVoltage = Rational(9_000),
            EvMinimumVoltage = Rational(150),
        },
    });

    private static V2.V2GMessage Body(BodyElement element) =>
        new() { Header = new V2.MessageHeader { SessionId = Session }, Body = new Body { BodyElement = element } };

    private static PhysicalValue Physical(short value, UnitSymbol unit) => new() { Multiplier = -1, Unit = unit, Value = value };

    private static RationalNumber Rational(short value) => new() { Exponent = -1, Value = value };

    private static Octets Certificate(int length) => Enumerable.Range(0, length).Select(at => (byte)(at * 37)).ToArray();
}

/// <summary>A message with its grammar and its octets.</summary>
internal sealed class V2GMessageOf
{
    public V2GMessageOf(ExiSchema schema, object message)
    {
        Schema = schema;
        Message = message;
        Exi = schema.TryEncode(message, out byte[]? exi, out var error) ? exi : throw new InvalidOperationException(error.ToString());
    }

    public ExiSchema Schema { get; }

    public object Message { get; }

    public byte[] Exi { get; }
}
