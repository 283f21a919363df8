using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The unit of values (OpenADR 2.0b schema).</summary>
[XmlChoice(typeof(Voltage), typeof(EnergyApparent), typeof(EnergyReactive), typeof(EnergyReal), typeof(PowerApparent), typeof(PowerReactive), typeof(Current), typeof(Frequency), typeof(Therm), typeof(PowerReal), typeof(CustomUnit), typeof(Currency), typeof(CurrencyPerKWh), typeof(CurrencyPerKW), typeof(CurrencyPerThm), typeof(Temperature), typeof(PulseCount), typeof(OadrGBDataDescription))]
[XmlRecord(XmlNames.Emix)]
public abstract partial record ItemBase;
