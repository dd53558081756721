using System.Globalization;
using System.Text;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Tests.Figures;

/// <summary>
/// The lines of <c>cases/*.txt</c>, with every number marked: <c>[about 8,000 = ~8000 soldiers]</c> is a figure with its quantity and
/// the noun it counts, <c>{60: calibre}</c> a number that is none, with the rule that says so. Quantities: 12 exact, ~12 approx,
/// 12+ min, -12 max, 10-12 range, ?24-99 vague. "\n" in a line is a line break.
/// </summary>
public class FigureCaseTests
{
    static readonly string Folder = Path.Combine(ProjectFolder.Root, "tests", "Analysis.Tests", "Figures", "cases");

    public static TheoryData<string, string> Cases() =>
        [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(path => File.ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => (Path.GetFileNameWithoutExtension(path), line)))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_number_is_told_apart_as_the_case_marks_it(string file, string line)
    {
        Assert.NotEmpty(file);
        Assert.Equal(line, Marked(Plain(line)));
    }

    /// <summary>The text of a case without its marks.</summary>
    static string Plain(string line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            var (ends, close) = line[i] == '[' ? (" = ", ']') : (": ", '}');
            if (line[i] is not ('[' or '{'))
            {
                text.Append(line[i]);
                continue;
            }

            var end = line.IndexOf(ends, i, StringComparison.Ordinal);
            text.Append(line, i + 1, end - i - 1);
            i = line.IndexOf(close, end);
        }

        return text.Replace("\\n", "\n").ToString();
    }

    static string Marked(string text)
    {
        var scan = FigureFinder.Find(new TokenizedText(text), []);
        var marks = scan.Figures.Select(figure => (figure.Span, Mark: $"[{figure.Span.Of(text)} = {Short(figure.Quantity)}{Head(figure, text)}]"))
            .Concat(scan.Rejected.Select(number => (number.Span, Mark: $"{{{number.Span.Of(text)}: {number.Rule}}}")));
        var marked = new StringBuilder();
        var done = 0;
        foreach (var (span, mark) in marks.OrderBy(mark => mark.Span))
        {
            marked.Append(text, done, span.Start - done).Append(mark);
            done = span.End;
        }

        return marked.Append(text, done, text.Length - done).Replace("\n", "\\n").ToString();
    }

    static string Head(Figure figure, string text) => figure.Head is { } head ? " " + head.Of(text) : "";

    static string Short(Quantity quantity) => quantity.Bound switch
    {
        Bound.Exact => string.Create(CultureInfo.InvariantCulture, $"{quantity.Low}"),
        Bound.Approx => string.Create(CultureInfo.InvariantCulture, $"~{quantity.Low}"),
        Bound.Min => string.Create(CultureInfo.InvariantCulture, $"{quantity.Low}+"),
        Bound.Max => string.Create(CultureInfo.InvariantCulture, $"-{quantity.High}"),
        Bound.Range => string.Create(CultureInfo.InvariantCulture, $"{quantity.Low}-{quantity.High}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"?{quantity.Low}-{quantity.High}"),
    };
}
