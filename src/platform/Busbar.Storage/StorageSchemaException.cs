namespace Busbar.Storage;

/// <summary>The tables in the file are not the ones that this program can use.</summary>
public sealed class StorageSchemaException(string message, Exception? inner = null) : Exception(message, inner);
