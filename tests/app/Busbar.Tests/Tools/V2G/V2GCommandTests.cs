using System.Text.Json;
using Busbar.CommandLine;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.V2;
using Busbar.TestKit;
using Busbar.Tests.CommandLine;

namespace Busbar.Tests.Tools.V2G;

public sealed class V2GCommandTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("20")]
    public async Task What_is_signed_with_a_made_key_holds_for_its_certificate_and_for_no_other(string edition)
    {
        Run made = await Run.Of("v2g", "pki", _folder, "--edition", edition, "--emaid", "DE-8AA-CA2B3C4D5");
        Assert.Equal(ExitCode.Done, made.ExitCode);
        Assert.Contains("DE8AACA2B3C4D5L", made.Output, StringComparison.Ordinal);
        Assert.Equal(48, Directory.GetFiles(_folder).Length);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder, "contract.key.pem")));

        Run signed = await Run.Of("v2g", "sign", "--schema", "iso2", "--key", Path.Combine(_folder, "contract.key.pem"), Unsigned());
        Assert.Equal(ExitCode.Done, signed.ExitCode);
        Run holds = await Run.With(signed.Output, "v2g", "verify", "--schema", "iso2", "--certificate", Path.Combine(_folder, "contract.crt.pem"));
        Assert.Equal("the signature holds", holds.Output.TrimEnd());
        Run other = await Run.With(signed.Output, "v2g", "verify", "--schema", "iso2", "--certificate", Path.Combine(_folder, "station.crt.pem"));
        Assert.Equal(ExitCode.InputIsWrong, other.ExitCode);
        Assert.Contains("not made by this key", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_are_never_written_over()
    {
        Directory.CreateDirectory(_folder);
        await File.WriteAllTextAsync(Path.Combine(_folder, "mine"), "");
        Run run = await Run.Of("v2g", "pki", _folder);
        Assert.Equal(ExitCode.InputIsWrong, run.ExitCode);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("--emaid", "DE-8AA-CA2B3C4D5-M")]
    [InlineData("--evse-id", "12")]
    [InlineData("--pcid", "short")]
    public async Task An_identifier_that_is_none_is_said(string option, string value)
    {
        Run run = await Run.Of("v2g", "pki", _folder, option, value);
        Assert.Equal(ExitCode.InputIsWrong, run.ExitCode);
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public async Task An_unsigned_message_does_not_hold()
    {
        await Run.Of("v2g", "pki", _folder);
        string der = Convert.ToBase64String(System.Security.Cryptography.X509Certificates.X509Certificate2.CreateFromPem(await File.ReadAllTextAsync(Path.Combine(_folder, "contract.crt.pem"))).RawData);
        string[] items =
        [
            $$"""{"id":"a","schema":"iso2","hex":"{{Unsigned()}}","certificate":"{{der}}"}""",
            $$"""{"id":"b","schema":"iso2","hex":"{{Unsigned()}}","certificate":"AAAA"}""",
            $$"""{"id":"c","schema":"iso2","hex":"00","certificate":"{{der}}"}""",
            """{"id":"d","schema":"iso2"}""",
        ];
        Run run = await Run.With(string.Join('\n', items), "v2g", "verify", "--batch");
        Assert.Equal("""{"id":"a","valid":false,"error":"the message is not signed"}""", run.Lines[0]);
        Assert.Equal("""{"id":"b","valid":false,"error":"the certificate cannot be read"}""", run.Lines[1]);
        Assert.StartsWith("""{"id":"c","valid":false,"error":"BadHeader""", run.Lines[2], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"d","error":""", run.Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signatures_of_real_sessions_hold_unless_they_lead_nowhere()
    {
        using var old = JsonDocument.Parse(await File.ReadAllBytesAsync(Repository.Shared("protocols", "iso15118", "vectors", "signatures.json")));
        using var young = JsonDocument.Parse(await File.ReadAllBytesAsync(Repository.Shared("protocols", "iso15118", "vectors", "signatures.iso20.json")));
        var rows = old.RootElement.EnumerateArray().Concat(young.RootElement.EnumerateArray()).ToList();
        string input = string.Join('\n', rows.Select((row, at) => JsonSerializer.Serialize(new
        {
            id = at,
            schema = row.GetProperty("schema").GetString(),
            hex = row.GetProperty("hex").GetString(),
            certificate = row.TryGetProperty("verify", out JsonElement verify)
                ? Convert.ToBase64String(Convert.FromHexString(verify[0].GetProperty("cert_der_hex").GetString()!))
                : row.GetProperty("certificate_der_base64")[0].GetString(),
        })));
        Run run = await Run.With(input, "v2g", "verify", "--batch");
        Assert.Equal(21, run.Lines.Length);
        for (int at = 0; at < rows.Count; at++)
        {
            bool hasParts = rows[at].GetProperty("refs").GetArrayLength() > 0;
            Assert.StartsWith($$"""{"id":{{at}},"valid":{{(hasParts ? "true" : "false")}}""", run.Lines[at], StringComparison.Ordinal);
        }
    }

    private static string Unsigned()
    {
        var message = new V2GMessage
        {
            Header = new MessageHeader { SessionId = new byte[8] },
            Body = new Body { BodyElement = new AuthorizationReq { Id = "ID1", GenChallenge = new byte[16] } },
        };
        Assert.True(V2Schema.Instance.TryEncode(message, out byte[]? exi, out _));
        return Convert.ToHexString(exi);
    }
}
