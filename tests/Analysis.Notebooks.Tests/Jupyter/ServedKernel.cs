using System.Collections.Concurrent;
using System.Net;
using Analysis.Notebooks.Execution;
using Analysis.Notebooks.Jupyter;

namespace Analysis.Notebooks.Tests.Jupyter;

/// <summary>A kernel with a real session, served in the test's own process on free ports.</summary>
sealed class ServedKernel : IDisposable
{
    readonly JupyterKernel _kernel;

    public ServedKernel()
    {
        var free = new ConnectionFile(IPAddress.Loopback, 0, 0, 0, 0, 0, "a key of the test");
        _kernel = new JupyterKernel(free, () => new CSharpSession(new SessionOptions()), TimeProvider.System, Log.Enqueue);
        Connection = _kernel.Start();
    }

    public ConnectionFile Connection { get; }

    public ConcurrentQueue<string> Log { get; } = new();

    public Task Stopped => _kernel.Stopped;

    public WireClient Connect(string identity = "client") => new(Connection, identity);

    public void Dispose() => _kernel.Dispose();
}
