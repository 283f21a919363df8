namespace Busbar.Wire;

/// <summary>Marks a record as the payload of a message; the generator lists it in the catalogue of its assembly.</summary>
/// <param name="action">The action's name on the wire, for example <c>BootNotification</c>.</param>
/// <param name="kind">Whether the payload asks, answers or is sent without an answer.</param>
/// <param name="sender">Who sends the request of this action.</param>
/// <param name="clause">Where the specification defines it, for example <c>OCPP 2.0.1 B01</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WireMessageAttribute(string action, MessageKind kind, MessageSender sender, string clause) : Attribute
{
    /// <summary>The action's name on the wire.</summary>
    public string Action { get; } = action;

    /// <summary>Whether the payload asks, answers or is sent without an answer.</summary>
    public MessageKind Kind { get; } = kind;

    /// <summary>Who sends the request of this action.</summary>
    public MessageSender Sender { get; } = sender;

    /// <summary>Where the specification defines the message.</summary>
    public string Clause { get; } = clause;
}

/// <summary>The part a payload plays in its exchange.</summary>
public enum MessageKind
{
    /// <summary>A request that is answered.</summary>
    Request,

    /// <summary>The answer to a request.</summary>
    Response,

    /// <summary>A message without an answer.</summary>
    Send,
}

/// <summary>Which side starts an exchange.</summary>
public enum MessageSender
{
    /// <summary>The charging station asks the management system.</summary>
    Station,

    /// <summary>The management system asks the charging station.</summary>
    ManagementSystem,

    /// <summary>Either side may ask (DataTransfer).</summary>
    Either,
}
