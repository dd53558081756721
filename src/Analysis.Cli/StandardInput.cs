using System.Runtime.InteropServices;

namespace Analysis.Cli;

/// <summary>Standard input, told apart from none.</summary>
static partial class StandardInput
{
    const int GetFlags = 1;
    const int CloseOnExecute = 1;

    /// <exception cref="IOException">It is closed.</exception>
    public static Stream Open() =>
        IsClosed() ? throw new IOException("It is closed: send something through it, or name files instead of \"-\".") : Console.OpenStandardInput();

    /// <summary>
    /// Whether the process was started without standard input. The runtime then has a file of its own under the number 0, from which
    /// nothing would ever come; unlike what a process inherits, that one is marked to be closed when another program is executed.
    /// </summary>
    static bool IsClosed() => !OperatingSystem.IsWindows() && (FileControl(0, GetFlags) & CloseOnExecute) != 0;

    [LibraryImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FileControl(int descriptor, int command);
}
