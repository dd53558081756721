using System.Net;
using System.Text.Json;
using Analysis.Notebooks.Jupyter.Messages;

namespace Analysis.Notebooks.Jupyter;

/// <summary>The file in which a front end tells a kernel where to listen and how to sign.</summary>
sealed record ConnectionFile(IPAddress Address, int Shell, int Control, int Stdin, int Publish, int Heartbeat, string Key)
{
    /// <exception cref="InvalidDataException">The file asks for something the kernel does not offer; the message says what.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ConnectionFile Read(string path)
    {
        using var document = JsonParts.Object(File.ReadAllBytes(path), $"connection file {path}");
        return Parse(document.RootElement, path);
    }

    static ConnectionFile Parse(JsonElement root, string path)
    {
        Demand(root, "transport", "tcp", path);
        Demand(root, "signature_scheme", "hmac-sha256", path);
        var ip = root.Text("ip") ?? IPAddress.Loopback.ToString();
        if (!IPAddress.TryParse(ip, out var address) || !IPAddress.IsLoopback(address))
            throw new InvalidDataException($"{path}: \"ip\" is \"{ip}\"; the kernel listens on a loopback address only, such as 127.0.0.1.");
        if (root.Text("key") is not { Length: > 0 } key)
            throw new InvalidDataException($"{path}: \"key\" is missing; the kernel takes signed messages only.");
        return new ConnectionFile(
            address, Port("shell_port"), Port("control_port"), Port("stdin_port"), Port("iopub_port"), Port("hb_port"), key);

        int Port(string name) => root.Number(name) is { } port and >= 0 and <= IPEndPoint.MaxPort
            ? port
            : throw new InvalidDataException($"{path}: \"{name}\" is no port number.");
    }

    static void Demand(JsonElement root, string name, string value, string path)
    {
        if (root.Text(name) is { } text && !text.Equals(value, StringComparison.Ordinal))
            throw new InvalidDataException($"{path}: \"{name}\" is \"{text}\"; the kernel knows {value} only.");
    }
}
