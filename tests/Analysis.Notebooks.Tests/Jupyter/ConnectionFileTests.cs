using System.Net;
using Analysis.Notebooks.Jupyter;

namespace Analysis.Notebooks.Tests.Jupyter;

public sealed class ConnectionFileTests : IDisposable
{
    const string Good = """
        {"shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 5, "ip": "127.0.0.1",
         "key": "k", "transport": "tcp", "signature_scheme": "hmac-sha256", "kernel_name": "x"}
        """;

    readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Ports_address_and_key_are_read() =>
        Assert.Equal(new ConnectionFile(IPAddress.Loopback, Shell: 1, Control: 4, Stdin: 3, Publish: 2, Heartbeat: 5, "k"), Read(Good));

    [Theory]
    [InlineData("127.0.0.1", "0.0.0.0", "loopback")]
    [InlineData("\"k\"", "\"\"", "signed messages only")]
    [InlineData("\"tcp\"", "\"ipc\"", "knows tcp only")]
    [InlineData("hmac-sha256", "hmac-md5", "knows hmac-sha256 only")]
    [InlineData("\"hb_port\": 5", "\"hb_port\": 70000", "hb_port")]
    [InlineData("{", "", "no JSON")]
    public void What_the_kernel_does_not_offer_is_refused_with_a_reason(string good, string bad, string told) =>
        Assert.Contains(told, Assert.Throws<InvalidDataException>(() => Read(Good.Replace(good, bad, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    ConnectionFile Read(string json)
    {
        File.WriteAllText(_path, json);
        return ConnectionFile.Read(_path);
    }
}
