using Busbar.Wire;

namespace Busbar.Ocpi;

/// <summary>A text of printable ASCII whose case does not matter (OCPI 2.2.1 16.1).</summary>
[AttributeUsage(AttributeTargets.Property)]
[Format(typeof(OcpiText), nameof(OcpiText.IsCiString))]
internal sealed class CiStringAttribute : Attribute;

/// <summary>An address (OCPI 2.2.1 16.8).</summary>
[AttributeUsage(AttributeTargets.Property)]
[Format(typeof(OcpiText), nameof(OcpiText.IsUrl))]
internal sealed class UrlAttribute : Attribute;

/// <summary>A latitude as a text (OCPI 2.2.1 8.4.13).</summary>
[AttributeUsage(AttributeTargets.Property)]
[Format(typeof(OcpiText), nameof(OcpiText.IsLatitude))]
internal sealed class LatitudeAttribute : Attribute;

/// <summary>A longitude as a text (OCPI 2.2.1 8.4.13).</summary>
[AttributeUsage(AttributeTargets.Property)]
[Format(typeof(OcpiText), nameof(OcpiText.IsLongitude))]
internal sealed class LongitudeAttribute : Attribute;

/// <summary>A latitude as a text of six decimals (OCPI 2.1.1 8.4.12).</summary>
[AttributeUsage(AttributeTargets.Property)]
[Format(typeof(OcpiText), nameof(OcpiText.IsLatitude211))]
internal sealed class Latitude211Attribute : Attribute;

/// <summary>A longitude as a text of six decimals (OCPI 2.1.1 8.4.12).</summary>
[AttributeUsage(AttributeTargets.Property)]
[Format(typeof(OcpiText), nameof(OcpiText.IsLongitude211))]
internal sealed class Longitude211Attribute : Attribute;

/// <summary>A local time of day, <c>HH:MM</c> (OCPI 2.2.1 8.4.21).</summary>
[AttributeUsage(AttributeTargets.Property)]
[Format(typeof(OcpiText), nameof(OcpiText.IsTimeOfDay))]
internal sealed class TimeOfDayAttribute : Attribute;

/// <summary>A local date, <c>YYYY-MM-DD</c> (OCPI 2.2.1 11.4.6).</summary>
[AttributeUsage(AttributeTargets.Property)]
[Format(typeof(OcpiText), nameof(OcpiText.IsDate))]
internal sealed class LocalDateAttribute : Attribute;
