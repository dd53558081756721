using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Analysis.Notebooks.Jupyter;

namespace Analysis.Notebooks.Tests.Jupyter;

/// <summary>A kernel in a process of its own, started with a connection file as a front end does.</summary>
sealed class KernelChild : IDisposable
{
    const string Key = "a key of the test";

    readonly string _file = Path.GetTempFileName();
    readonly Process _process;

    public KernelChild(params (string Name, string Value)[] environment)
    {
        var ports = FreePorts.Take(5);
        Connection = new ConnectionFile(IPAddress.Loopback, ports[0], ports[1], ports[2], ports[3], ports[4], Key);
        File.WriteAllText(_file, $$"""
            {"ip": "127.0.0.1", "transport": "tcp", "signature_scheme": "hmac-sha256", "key": "{{Key}}", "shell_port": {{ports[0]}},
             "control_port": {{ports[1]}}, "stdin_port": {{ports[2]}}, "iopub_port": {{ports[3]}}, "hb_port": {{ports[4]}}}
            """);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Analysis.Cli.dll"), "kernel", "start", _file]);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
    }

    public ConnectionFile Connection { get; }

    public Process Process => _process;

    /// <summary>Memory that the process holds now, in megabytes.</summary>
    public long Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1_000_000;
        }
    }

    /// <summary>Connects as soon as the process listens.</summary>
    public WireClient Connect()
    {
        for (var patience = Stopwatch.StartNew(); ;)
        {
            try
            {
                return new WireClient(Connection);
            }
            catch (SocketException) when (patience.Elapsed < TimeSpan.FromSeconds(60) && !_process.HasExited)
            {
                Thread.Sleep(50);
            }
        }
    }

    public bool HasEnded() => _process.WaitForExit(TimeSpan.FromSeconds(60));

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
        File.Delete(_file);
    }
}
