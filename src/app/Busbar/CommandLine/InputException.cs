namespace Busbar.CommandLine;

/// <summary>What the user gave cannot be used; the message is the one line that standard error shows.</summary>
internal sealed class InputException(string message, Exception? inner = null) : Exception(message, inner);
