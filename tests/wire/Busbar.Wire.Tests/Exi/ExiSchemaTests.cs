using System.Text;
using System.Xml;
using Busbar.Wire.Exi;

namespace Busbar.Wire.Tests.Exi;

public sealed class ExiSchemaTests
{
    private static readonly Car Sample = new() { Id = "c", Colour = Colour.Green, Speed = 130, Plates = ["AB 1", "ü😀"], Mileage = ulong.MaxValue };

    public static TheoryData<string> Wrong => ["speed", "plate-empty", "plate-long", "no-plates", "three-plates", "colour", "both", "neither", "key", "four-things", "surrogate"];

    [Fact]
    public void What_is_written_is_read_again()
    {
        var garage = new Garage { Things = [Sample, new Bike { Key = new byte[] { 1, 2 } }, new Bike { Price = int.MinValue }], IsOpen = true };
        Assert.True(GarageSchema.Instance.TryEncode(garage, out byte[]? exi, out _));
        Assert.True(GarageSchema.Instance.TryDecode(exi, out var read, out var error), error.ToString());
        var again = Assert.IsType<Garage>(read);
        Assert.True(again.IsOpen);
        var car = Assert.IsType<Car>(again.Things[0]);
        Assert.Equal(Sample with { Plates = car.Plates }, car);
        Assert.Equal(Sample.Plates, car.Plates);
        Assert.Equal(garage.Things.Skip(1), again.Things.Skip(1));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_record_that_the_schema_forbids_is_not_written(string what)
    {
        Assert.False(GarageSchema.Instance.TryEncode(Bad(what), out byte[]? exi, out var error));
        Assert.Null(exi);
        Assert.Contains(error.Fault, new[] { ExiFault.OutOfRange, ExiFault.BadLength, ExiFault.BadOccurrence, ExiFault.BadChoice, ExiFault.BadCharacter });
    }

    [Fact]
    public void A_record_of_no_schema_is_not_written()
    {
        Assert.False(GarageSchema.Instance.TryEncode("text", out byte[]? _, out var error));
        Assert.Equal(ExiFault.UnknownElement, error.Fault);
    }

    [Fact]
    public void A_destination_that_is_too_small_is_said()
    {
        Assert.True(GarageSchema.Instance.TryEncode(Sample, out byte[]? exi, out _));
        for (var length = 0; length < exi.Length; length++)
        {
            Assert.False(GarageSchema.Instance.TryEncode(Sample, new byte[length], out int _, out var error));
            Assert.Equal(ExiFault.DestinationTooSmall, error.Fault);
        }

        Assert.True(GarageSchema.Instance.TryEncode(Sample, new byte[exi.Length], out int written, out _));
        Assert.Equal(exi.Length, written);
    }

    [Fact]
    public void An_abstract_element_is_refused_even_as_the_first_of_an_optional_list()
    {
        // Garage is the third of four global elements (Bike, Car, Garage, Thing): 010; then the third of three things: 010.
        Assert.False(GarageSchema.Instance.TryDecode([0x80, 0b0100_1000, 0, 0, 0], out _, out var error));
        Assert.Equal(ExiFault.AbstractType, error.Fault);
    }

    [Fact]
    public void Another_number_than_a_bounded_one_has_is_refused()
    {
        Assert.True(GarageSchema.Instance.TryEncode(new Car { Colour = Colour.Blue, Plates = ["A"], Mileage = 0 }, out byte[]? exi, out _));
        var refused = 0;
        for (var bit = 8; bit < exi.Length * 8; bit++)
        {
            var flipped = exi.ToArray();
            flipped[bit / 8] ^= (byte)(0x80 >> (bit % 8));
            refused += GarageSchema.Instance.TryDecode(flipped, out _, out _) ? 0 : 1;
        }

        Assert.InRange(refused, 1, (exi.Length * 8) - 9);
    }

    [Fact]
    public void XML_goes_both_ways()
    {
        var xml = Xml(Sample);
        Assert.True(GarageSchema.Instance.TryReadXml(xml, isFragment: false, out var element, out var read, out var error), error.ToString());
        Assert.Equal(new ExiName("urn:garage", "Car"), element);
        Assert.Equal(xml, Xml(read));
    }

    [Theory]
    [InlineData("", ExiFault.NotXml)]
    [InlineData("<", ExiFault.NotXml)]
    [InlineData("<!DOCTYPE x [<!ENTITY e 'e'>]><Car xmlns='urn:garage'>&e;</Car>", ExiFault.NotXml)]
    [InlineData("<Lorry xmlns='urn:garage'/>", ExiFault.UnknownElement)]
    [InlineData("<Car/>", ExiFault.UnknownElement)]
    [InlineData("<Car xmlns='urn:garage'><Plate>A</Plate></Car>", ExiFault.UnexpectedXml)]
    [InlineData("<Car xmlns='urn:garage'><Colour>Pink</Colour><Plate>A</Plate><Mileage>0</Mileage></Car>", ExiFault.BadText)]
    [InlineData("<Car xmlns='urn:garage'><Colour>Red</Colour><Speed>-1</Speed><Plate>A</Plate><Mileage>0</Mileage></Car>", ExiFault.BadText)]
    [InlineData("<Car xmlns='urn:garage' Age='3'><Colour>Red</Colour><Plate>A</Plate><Mileage>0</Mileage></Car>", ExiFault.UnexpectedXml)]
    [InlineData("<Car xmlns='urn:garage'><Colour>Red</Colour><Plate>A</Plate><Mileage>0</Mileage><More/></Car>", ExiFault.UnexpectedXml)]
    [InlineData("<Bike xmlns='urn:garage'><Key>XY</Key></Bike>", ExiFault.BadText)]
    public void XML_that_is_wrong_is_told(string xml, ExiFault fault)
    {
        Assert.False(GarageSchema.Instance.TryReadXml(xml, isFragment: false, out _, out _, out var error));
        Assert.Equal(fault, error.Fault);
        Assert.NotEmpty(error.ToString());
    }

    private static string Xml(object message)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            GarageSchema.Instance.WriteXml(writer, message);
        }

        return text.ToString();
    }

    private static object Bad(string what) => what switch
    {
        "speed" => Sample with { Speed = 301 },
        "plate-empty" => Sample with { Plates = [""] },
        "plate-long" => Sample with { Plates = ["123456789"] },
        "no-plates" => Sample with { Plates = [] },
        "three-plates" => Sample with { Plates = ["A", "B", "C"] },
        "colour" => Sample with { Colour = (Colour)3 },
        "both" => new Bike { Key = new byte[1], Price = 1 },
        "neither" => new Bike(),
        "key" => new Bike { Key = new byte[5] },
        "four-things" => new Garage { Things = [Sample, Sample, Sample, Sample], IsOpen = true },
        _ => Sample with { Plates = ["\uD800"] },
    };
}
