namespace Analysis.Notebooks.Languages;

/// <summary>What the editor services have to know of lines that are addressed to the session and not to the compiler.</summary>
static class MagicCommands
{
    /// <summary>Replaces lines of <c>#!command</c> and <c>#r "nuget:..."</c> with blanks of the same length.</summary>
    public static string Blank(string code)
    {
        if (!code.Contains('#', StringComparison.Ordinal))
            return code;
        var characters = code.ToCharArray();
        for (var start = 0; start < code.Length;)
        {
            var newline = code.IndexOf('\n', start);
            var end = newline < 0 ? code.Length : newline;
            if (IsCommand(code.AsSpan(start, end - start)))
                characters.AsSpan(start, end - start).Fill(' ');
            start = end + 1;
        }

        return new string(characters);
    }

    static bool IsCommand(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        return line.StartsWith("#!", StringComparison.Ordinal)
            || (line.StartsWith("#r", StringComparison.Ordinal) && line[2..].TrimStart().StartsWith("\"nuget:", StringComparison.Ordinal));
    }
}
