using System.Security.Cryptography;
using System.Text;

namespace Analysis.Cli;

/// <summary>Puts files and their manifest rows into a data folder, all or none.</summary>
/// <remarks>
/// A journal names the new files before the first is written, and the digest of the manifest that ends the work. The manifest's
/// rename is the moment from which everything counts; whoever finds a journal without it takes the named files away again. Only
/// to be used under <see cref="FolderLock"/>.
/// </remarks>
sealed class AddTransaction(string dataFolder)
{
    static readonly string[] Columns = ["file", "publisher", "published", "title", "url", "language", "note"];

    string Journal => Path.Combine(dataFolder, ".analysis-add.journal");

    string Manifest => Path.Combine(dataFolder, "articles.csv");

    /// <summary>Undoes what a command that was killed left unfinished.</summary>
    public void Recover()
    {
        if (!File.Exists(Journal))
        {
            return;
        }

        var lines = File.ReadAllLines(Journal);
        if (!string.Equals(lines[0], Digest(WholeFile.Read(Manifest)), StringComparison.Ordinal))
        {
            foreach (var file in lines.Skip(1))
            {
                File.Delete(PathOf(Encoding.UTF8.GetString(Convert.FromBase64String(file))));
            }
        }

        File.Delete(Journal);
    }

    /// <summary>Adds files that are not there yet.</summary>
    /// <param name="files">The name in <c>articles/</c>, the content and the manifest row of each.</param>
    /// <exception cref="IOException">Something cannot be written; everything is as it was before.</exception>
    public void Commit(IReadOnlyList<(string Name, byte[] Content, IReadOnlyDictionary<string, string?> Row)> files)
    {
        var manifest = CsvAppend.Rows(WholeFile.Read(Manifest), Columns, files.Select(file => file.Row));
        WholeFile.Write(Journal, string.Join('\n', files.Select(file => Convert.ToBase64String(Encoding.UTF8.GetBytes(file.Name))).Prepend(Digest(manifest))));
        try
        {
            foreach (var (name, content, _) in files)
            {
                WholeFile.Write(PathOf(name), content);
            }

            WholeFile.Write(Manifest, manifest);
        }
        finally
        {
            Recover();
        }
    }

    string PathOf(string name) => Path.Combine(dataFolder, "articles", name);

    static string Digest(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
