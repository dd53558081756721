using System.Globalization;
using Analysis.Articles;
using Analysis.Claims;
using Analysis.Figures;
using CsvHelper;

namespace Analysis.Teaching;

/// <summary>Reads the CSV files that a class handed in.</summary>
internal sealed class AnswerFolder
{
    static readonly string[] Needed = ["article", "figure"];

    readonly Lesson _lesson;
    readonly Dictionary<(string Reader, string Article, int Figure), ReaderAnswer> _answers = [];
    readonly List<Problem> _problems = [];

    AnswerFolder(Lesson lesson) => _lesson = lesson;

    /// <summary>Every <c>.csv</c> file directly in the folder, in the order of their names; a reader may hand in several, of two answers to one question the later counts.</summary>
    public static ClassAnswers Read(Lesson lesson, string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder \"{folder}\". Put the class's CSV files into one folder and give its path.");
        }

        var reader = new AnswerFolder(lesson);
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            reader.ReadFile(file);
        }

        return new([.. reader._answers.Values], reader._problems);
    }

    void ReadFile(string path)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var csv = CsvReader.FromFile(path, CsvReaderOptions.Default with { TrimWhitespace = true, TrackLineNumbers = true });
            if (Needed.FirstOrDefault(name => !csv.TryGetFieldIndex(name, out _)) is { } missing)
            {
                _problems.Add(new Problem(file, 1, $"the first line names no column \"{missing}\"; hand in the file as SaveAnswers wrote it."));
                return;
            }

            while (csv.Read())
            {
                ReadRow(csv, file);
            }
        }
        catch (Exception e) when (e is CsvFormatException or IOException or UnauthorizedAccessException)
        {
            _problems.Add(new Problem(file, null, $"could not be read to its end ({e.Message})."));
        }
    }

    void ReadRow(CsvReader csv, string file)
    {
        string? Field(string name) => csv.TryGetFieldIndex(name, out var index) && csv.GetString(index) is { Length: > 0 } value ? value : null;
        var line = (int)csv.LineNumber;
        try
        {
            var exercise = _lesson.Read(Field("article") ?? "", int.TryParse(Field("figure"), NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : 0);
            Keep(new(Field("reader") ?? Path.GetFileNameWithoutExtension(file), exercise, ReadAnswer(Field)), file, line);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            _problems.Add(new Problem(file, line, $"the row is not used: {e.Message}"));
        }
    }

    /// <summary>Puts together what a reader answered in several files.</summary>
    void Keep(ReaderAnswer row, string file, int line)
    {
        var key = (row.Reader, row.Exercise.Article.Id, row.Exercise.Number);
        var earlier = _answers.GetValueOrDefault(key)?.Answer ?? new Answer();
        var changed = Enum.GetValues<Question>().Where(question => earlier[question] is { } before && row.Answer[question] is { } now && !string.Equals(before, now, StringComparison.Ordinal)).ToList();
        if (changed.Count > 0)
        {
            var asked = string.Join(", ", changed.Select(AnswerCheck.Words));
            _problems.Add(new Problem(file, line, $"\"{row.Reader}\" has answered otherwise before ({asked}); the later answer counts. Give each reader a name of their own.") { IsRemark = true });
        }

        _answers[key] = row with { Answer = row.Answer.Over(earlier) };
    }

    static Answer ReadAnswer(Func<string, string?> field) => new()
    {
        Value = field("value") is not { } number ? null
            : long.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value
            : throw new FormatException($"\"{number}\" is no number."),
        Bound = Choice<Bound>(field("bound")),
        Measure = Choice<Measure>(field("measure")),
        Source = field("source"),
        Said = field("said"),
        From = field("from"),
        To = field("to"),
    };

    static T? Choice<T>(string? name)
        where T : struct, Enum => name is null ? null
        : Enum.GetNames<T>().Contains(name, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<T>(name, ignoreCase: true)
        : throw new FormatException($"\"{name}\" is none of {string.Join(", ", Enum.GetNames<T>())}.");
}
