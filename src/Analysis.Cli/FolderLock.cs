namespace Analysis.Cli;

/// <summary>Lets one command at a time write into a folder; the operating system frees it when its process ends, however it ends.</summary>
sealed class FolderLock : IDisposable
{
    const string FileName = ".analysis.lock";

    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    readonly FileStream _file;

    FolderLock(FileStream file) => _file = file;

    /// <summary>Waits for its turn, however long that takes, and says so.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public static FolderLock Take(string folder, TextWriter messages, CancellationToken cancellation = default)
    {
        for (var isTold = false; ; isTold = true)
        {
            try
            {
                return new FolderLock(new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException e) when (IsTaken(e))
            {
                if (!isTold)
                {
                    messages.WriteLine($"Another command is writing into {folder}; waiting for it to finish.");
                }

                if (cancellation.WaitHandle.WaitOne(Pause))
                {
                    throw new OperationCanceledException(cancellation);
                }
            }
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Whether another process has the file open, as the systems' error codes say: sharing or lock violation on Windows, EWOULDBLOCK elsewhere.</summary>
    static bool IsTaken(IOException e) => (e.HResult & 0xFFFF) switch
    {
        32 or 33 => OperatingSystem.IsWindows(),
        11 => OperatingSystem.IsLinux(),
        35 => OperatingSystem.IsMacOS() || OperatingSystem.IsFreeBSD(),
        _ => false,
    };
}
