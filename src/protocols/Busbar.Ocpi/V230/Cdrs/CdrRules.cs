namespace Busbar.Ocpi.V230;

/// <summary>Rules over several properties of CDRs.</summary>
internal static class CdrRules
{
    /// <summary>Whether a credit CDR names the one it takes back.</summary>
    public static bool CreditNamesWhatItCredits(Cdr cdr)
    {
        return cdr.Credit != true || cdr.CreditReferenceId is not null;
    }
}
