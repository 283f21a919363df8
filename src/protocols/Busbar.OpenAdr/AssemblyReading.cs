using Busbar.Wire;

// Optional properties are nullable in OpenADR 3, and null is their default.
[assembly: WireReading(NullIsAbsent = true)]
