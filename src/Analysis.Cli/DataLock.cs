namespace Analysis.Cli;

/// <summary>Lets one command at a time write into a data folder; the operating system frees it when its process ends, however it ends.</summary>
sealed class DataLock : IDisposable
{
    const string FileName = ".analysis.lock";
    const int MostTries = 100;

    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    readonly FileStream _file;

    DataLock(FileStream file) => _file = file;

    /// <summary>Waits for its turn, and says so.</summary>
    /// <exception cref="IOException">Another command still writes after some twenty seconds, or the folder cannot be written to.</exception>
    public static DataLock Take(string dataFolder, TextWriter messages)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new DataLock(new FileStream(Path.Combine(dataFolder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException e) when (e is not (FileNotFoundException or DirectoryNotFoundException) && attempt < MostTries)
            {
                if (attempt == 1)
                {
                    messages.WriteLine($"Another command is writing into {dataFolder}; waiting for it to finish.");
                }

                Thread.Sleep(Pause);
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
