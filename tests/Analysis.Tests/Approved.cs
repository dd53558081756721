using System.Runtime.CompilerServices;

namespace Analysis.Tests;

/// <summary>Compares an output with the file that was approved for it; never writes that file.</summary>
static class Approved
{
    /// <param name="output">What the code made.</param>
    /// <param name="file">The file's name, in the folder <c>Approved</c> beside the test.</param>
    /// <param name="test">The test's own file.</param>
    public static void Check(string output, string file, [CallerFilePath] string test = "")
    {
        var folder = Path.GetDirectoryName(Path.GetRelativePath(ProjectFolder.Root, Local(test)))!;
        var approved = Path.Combine(ProjectFolder.Root, folder, "Approved", file);
        var received = Path.Combine(AppContext.BaseDirectory, "received", file);
        if (File.Exists(approved) && string.Equals(File.ReadAllText(approved), output, StringComparison.Ordinal))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, output);
        Assert.Fail($"{(File.Exists(approved) ? "The output differs from" : "Nothing is approved yet in")} {approved}. Look at {received}; if it is right, copy it there.");
    }

    /// <summary>The path on this machine; a deterministic build writes the project's folder as <c>/_/</c>.</summary>
    static string Local(string path) => path.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(ProjectFolder.Root, path[3..]) : path;
}
