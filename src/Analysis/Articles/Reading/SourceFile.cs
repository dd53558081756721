namespace Analysis.Articles.Reading;

/// <summary>A file that may hold articles: its name, and its bytes when asked for.</summary>
/// <param name="Name">The file's name relative to the folder of articles, with forward slashes, as it stands on disk.</param>
/// <param name="Path">Where it stands.</param>
internal sealed record SourceFile(string Name, string Path)
{
    /// <summary>A larger file, packed or unpacked, is not read into memory whole; no news page comes near it.</summary>
    public const int LargestSize = 64 << 20;

    const string Packed = ".gz";

    /// <summary>The name without the endings of packing and format: what an article in it is called.</summary>
    public string BareName => System.IO.Path.ChangeExtension(UnpackedName, null);

    /// <summary>The ending that tells the format, in lower case with its period; empty for none.</summary>
    public string Extension => System.IO.Path.GetExtension(UnpackedName).ToLowerInvariant();

    string UnpackedName => IsPacked ? Name[..^Packed.Length] : Name;

    bool IsPacked => Name.EndsWith(Packed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Opens the unpacked content, however much of it there is.</summary>
    public Stream Open()
    {
        var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return IsPacked ? new GzipContent(file) : file;
    }

    /// <summary>The whole unpacked content.</summary>
    /// <exception cref="FormatException">There is more of it than <see cref="LargestSize"/>, or its packing is damaged.</exception>
    public byte[] ReadAll()
    {
        using var stream = Open();
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            if (content.Length + count > LargestSize)
            {
                throw new FormatException($"it holds more than {LargestSize >> 20} MB, which is no article; split it, or give articles as JSON lines.");
            }

            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
