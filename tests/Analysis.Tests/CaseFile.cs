namespace Analysis.Tests;

/// <summary>Readable cases in a text file of this folder: one a line, fields parted by " | ", "#" begins a comment line.</summary>
static class CaseFile
{
    /// <exception cref="InvalidDataException">A line has another number of fields.</exception>
    public static IEnumerable<string[]> Read(string path, int fields)
    {
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(ProjectFolder.Root, "tests", "Analysis.Tests", path)))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            yield return parts.Length == fields ? parts : throw new InvalidDataException($"{path}, line {number}: expected {fields} fields parted by \"|\".");
        }
    }
}
