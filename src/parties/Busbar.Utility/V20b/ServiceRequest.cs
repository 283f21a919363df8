using System.Security.Cryptography.X509Certificates;

namespace Busbar.Utility.V20b;

/// <summary>A message of a VEN as it came.</summary>
/// <param name="Service">The last segment of the path, for example EiEvent.</param>
/// <param name="Body">The document.</param>
/// <param name="Certificate">The certificate of the connection, whose chain is trusted; null where the connection has none.</param>
internal sealed record ServiceRequest(string Service, ReadOnlyMemory<byte> Body, X509Certificate2? Certificate);

/// <summary>What is answered: a document, or only a status where the request was no message at all.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Body">The document.</param>
internal readonly record struct ServiceAnswer(int Status, ReadOnlyMemory<byte> Body);
