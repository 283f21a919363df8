namespace Busbar.Iso15118.XmlSecurity;

/// <summary>Text or a foreign element inside a signature.</summary>
public abstract record ForeignContent;
