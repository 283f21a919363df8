using Busbar.Wire;

[assembly: WireNaming(SnakeCase = true)]

// Null means absent, times without a zone are UTC, and unknown properties never make a message invalid (OCPI 2.3.0 4.1.8).
[assembly: WireReading(NullIsAbsent = true, ZonelessIsUtc = true, IsTolerant = true)]
