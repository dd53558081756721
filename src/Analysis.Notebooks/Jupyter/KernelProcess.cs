using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Jupyter;

/// <summary>The process that a front end starts: one kernel, from its connection file to its shutdown.</summary>
public static class KernelProcess
{
    static readonly TimeSpan ParentCheck = TimeSpan.FromSeconds(1);

    /// <summary>Serves until the front end asks for a shutdown, the process is asked to end, or the front end's process is gone.</summary>
    /// <param name="connectionFile">The path of the JSON file that the front end wrote.</param>
    /// <param name="log">Takes what a front end writes into its log: why the kernel cannot start, what it could not make use of.</param>
    /// <returns>0 after an orderly end, 1 when it could not start.</returns>
    public static int Run(string connectionFile, TextWriter log)
    {
        try
        {
            Serve(ConnectionFile.Read(connectionFile), TextWriter.Synchronized(log));
            return 0;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or SocketException)
        {
            log.WriteLine($"The kernel cannot start: {exception.Message}");
            return 1;
        }
    }

    static void Serve(ConnectionFile connection, TextWriter log)
    {
        var options = new SessionOptions { NotebookFolder = NotebookFolder(Environment.GetEnvironmentVariable("JPY_SESSION_NAME")) };
        using var kernel = new JupyterKernel(connection, () => new CSharpSession(options), TimeProvider.System, log.WriteLine);
        using var interrupt = On(PosixSignal.SIGINT, kernel.Interrupt);
        using var terminate = On(PosixSignal.SIGTERM, kernel.Stop);
        using var parent = WatchParent(kernel.Stop);
        kernel.Start();
        kernel.Stopped.GetAwaiter().GetResult();
    }

    /// <summary>
    /// The folder of the notebook: Jupyter Server names the notebook in an environment variable, other front ends start the
    /// kernel in its folder. Null for the latter.
    /// </summary>
    internal static string? NotebookFolder(string? sessionName)
    {
        if (string.IsNullOrEmpty(sessionName))
            return null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(sessionName));
        return Directory.Exists(folder) ? folder : null;
    }

    static PosixSignalRegistration On(PosixSignal signal, Action action) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        action();
    });

    /// <summary>A kernel must not outlive the front end that started it, however that one ended.</summary>
    static Timer? WatchParent(Action gone)
    {
        // On Windows the variable holds a handle and not a process id; there the front end ends its kernels itself.
        if (OperatingSystem.IsWindows() || !int.TryParse(
            Environment.GetEnvironmentVariable("JPY_PARENT_PID"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id <= 1)
            return null;
        return new Timer(_ =>
        {
            if (!IsRunning(id))
                gone();
        }, state: null, ParentCheck, ParentCheck);
    }

    static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
