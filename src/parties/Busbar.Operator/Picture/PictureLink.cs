namespace Busbar.Operator.Picture;

/// <summary>An arrow of the picture: a protocol between two parties.</summary>
/// <param name="Id">Its name in addresses, such as <c>ocpp</c>.</param>
/// <param name="From">The kind of the party that opens the connection, such as <c>station</c>.</param>
/// <param name="To">The kind of the party that is connected to.</param>
/// <param name="Protocol">The protocol as people call it.</param>
public sealed record PictureLink(string Id, string From, string To, string Protocol);
