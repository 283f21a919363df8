using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Busbar.CommandLine;
using Busbar.Iso15118.Identifiers;
using Busbar.Iso15118.Pki;

namespace Busbar.Tools.V2G;

/// <summary><c>busbar v2g pki DIR</c>: a complete public key infrastructure for tests.</summary>
internal static class PkiCommand
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The verb.</summary>
    public static Command Create(CommandConsole console)
    {
        var defaults = new V2GPkiNames();
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Where to write; an empty folder, or one that is made." };
        var edition = new Option<string>("--edition") { Description = "2 for P-256 (ISO 15118-2), 20 for P-521 (ISO 15118-20).", DefaultValueFactory = _ => "2" };
        edition.AcceptOnlyFromAmong("2", "20");
        var emaid = new Option<string>("--emaid") { Description = "The contract; its check digit is added where it is missing.", DefaultValueFactory = _ => defaults.Emaid };
        var evse = new Option<string>("--evse-id") { Description = "The station.", DefaultValueFactory = _ => defaults.EvseId };
        var pcid = new Option<string>("--pcid") { Description = "The car.", DefaultValueFactory = _ => defaults.Pcid };
        var ocsp = new Option<Uri?>("--ocsp") { Description = "Where the state of certificates is asked for; none where absent." };
        var verb = new Verb(
            "pki",
            "Makes a public key infrastructure: roots, authorities, station, car, contract and provisioning service.",
            "busbar v2g pki certificates --edition 20 --emaid DE-8AA-CA2B3C4D5") { folder, edition, emaid, evse, pcid, ocsp };
        verb.SetAction((parsed, cancellation) =>
        {
            var names = Names(parsed.GetValue(emaid)!, parsed.GetValue(evse)!, parsed.GetValue(pcid)!, parsed.GetValue(ocsp));
            return RunAsync(console, parsed.GetRequiredValue(folder), parsed.GetValue(edition) == "20" ? PkiEdition.V20 : PkiEdition.V2, names, cancellation);
        });
        return verb;
    }

    private static V2GPkiNames Names(string emaid, string evseId, string pcid, Uri? ocsp)
    {
        if (!ContractId.TryParse(emaid, out ContractId? contract))
            throw new InputException($"{emaid} is no EMAID, or its check digit is wrong");
        if (!EvseId.TryParse(evseId, out EvseId? evse))
            throw new InputException($"{evseId} is no EVSEID");
        if (!Pcid.TryParse(pcid, out Pcid? car))
            throw new InputException($"{pcid} is no PCID: it has 17 or 18 letters and digits");
        return new V2GPkiNames { Emaid = contract.Text, EvseId = evse.Text, Pcid = car.Text, Responder = ocsp };
    }

    private static async Task<int> RunAsync(CommandConsole console, DirectoryInfo folder, PkiEdition edition, V2GPkiNames names, CancellationToken cancellation)
    {
        if (folder.Exists && folder.EnumerateFileSystemInfos().Any())
            throw new InputException($"{folder.Name} is not empty: keys are never written over");
        V2GPki pki = V2GPki.Create(edition, names, TimeProvider.System.GetUtcNow());
        try
        {
            folder.Create();
            foreach ((string name, CertifiedKey key) in pki.All)
            {
                Write(folder, name, key);
                await console.WriteLineAsync($"{name,-18} {key.Certificate.Subject}", cancellation);
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot write to {folder.Name}: {wrong.Message}");
        }

        await console.WriteLineAsync($"{pki.All.Count()} certificates with keys in {folder.FullName}: NAME.crt.pem, NAME.chain.pem (with its authorities), NAME.key.pem", cancellation);
        return ExitCode.Done;
    }

    private static void Write(DirectoryInfo folder, string name, CertifiedKey certified)
    {
        string certificate = certified.Certificate.ExportCertificatePem() + "\n";
        File.WriteAllText(Path.Combine(folder.FullName, name + ".crt.pem"), certificate);
        var chain = new StringBuilder(certificate);
        foreach (var subCa in certified.SubCas)
            chain.Append(subCa.ExportCertificatePem()).Append('\n');
        File.WriteAllText(Path.Combine(folder.FullName, name + ".chain.pem"), chain.ToString());

        using ECDsa key = certified.OpenKey();
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using var file = new StreamWriter(Path.Combine(folder.FullName, name + ".key.pem"), options);
        file.Write(key.ExportPkcs8PrivateKeyPem() + "\n");
    }
}
