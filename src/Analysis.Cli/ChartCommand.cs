using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Analysis.Charts;
using Analysis.Claims;

namespace Analysis.Cli;

/// <summary><c>analysis chart</c>: one chart of a corpus as a file.</summary>
static class ChartCommand
{
    static readonly Option<FileInfo> Output = new("--output", "-o") { Description = "The file to write: .svg, or .html with the sentences behind the marks.", Required = true };
    static readonly Option<string> Data = new("--data") { Description = "The data folder, or any folder of articles.", DefaultValueFactory = _ => "data" };
    static readonly Option<Measure[]> Measures = new("--measure") { Description = "The measures to draw. Default: those of the chart.", AllowMultipleArgumentsPerToken = true };
    static readonly Option<string> Subject = new("--subject") { Description = "Whose people, or \"all\".", DefaultValueFactory = _ => Subjects.NorthKorea };
    static readonly Option<SeriesBy> By = new("--by") { Description = "What the colours stand for." };
    static readonly Option<DateChoice> Date = new("--date") { Description = "Which date places a figure in time." };
    static readonly Option<NumberScale> Scale = new("--scale") { Description = "The scale of the number axis." };
    static readonly Option<DateOnly?> From = new("--from") { Description = "The first day to draw (2024-10-18).", CustomParser = ReadDay };
    static readonly Option<DateOnly?> To = new("--to") { Description = "The last day to draw.", CustomParser = ReadDay };
    static readonly Option<DateOnly?> Day = new("--day") { Description = "The day that the chart one-day compares.", CustomParser = ReadDay };
    static readonly Option<string?> Source = new("--source") { Description = "The only source to draw; the one that the chart revisions is about." };
    static readonly Option<string?> Title = new("--title") { Description = "The chart's title." };
    static readonly Option<bool> Reference = new("--reference") { Description = "Draw publicly reported figures from reference/figures.csv behind those of the articles." };
    static readonly Option<Theme> Theme = new("--theme") { Description = "The colours of the ground." };
    static readonly Option<int> Width = new("--width") { Description = "The width in pixels.", DefaultValueFactory = _ => ChartSize.Default.Width };

    static readonly Option<ShownSign[]> Show = new("--show") { Description = "What each mark itself shows besides its figure.", AllowMultipleArgumentsPerToken = true };
    static readonly Option<string?> Since = new("--since") { Description = "Ring the figures that are new since then: a claims.jsonl of an earlier run, or a day (2024-11-01) for what had been published by then.", HelpName = "file or day" };

    const string All = "all";

    enum ShownSign
    {
        Hedge,
        Superseded,
        Carriers,
    }

    static readonly Dictionary<string, Func<Corpus, ChartOptions, ParseResult, Chart>> Charts = new(StringComparer.Ordinal)
    {
        ["figures"] = (corpus, options, _) => FiguresOverTime.Of(corpus.Claims, options),
        ["deployments"] = (corpus, options, _) => FiguresOverTime.Deployments(corpus.Claims, options),
        ["casualties"] = (corpus, options, _) => FiguresOverTime.Casualties(corpus.Claims, options),
        ["by-source"] = (corpus, options, _) => FiguresBySource.Of(corpus.Claims, options),
        ["one-day"] = (corpus, options, arguments) => OneDay.Of(corpus.Claims, Needed(arguments, Day), 0, options),
        ["bracket"] = (corpus, options, arguments) => BracketOverTime.Of(corpus.Claims, arguments.GetValue(Measures) is [var measure, ..] ? measure : Measure.Casualties, options),
        ["revisions"] = (corpus, options, arguments) => Revisions.Of(corpus.Claims, Needed(arguments, Source), options),
        ["lag"] = (corpus, options, _) => DateLag.Of(corpus.Claims, options),
        ["carriers"] = (corpus, options, _) => WhoCarriesWhom.Of(corpus.Claims, options),
        ["timeline"] = (corpus, options, _) => CorpusTimeline.Of(corpus, options),
    };

    static readonly Argument<string> Name = new("name") { Description = $"Which chart: {string.Join(", ", Charts.Keys)}; {All} for the usual ones on one page, with a list of what could not be read." };

    public static Command Create()
    {
        Name.AcceptOnlyFromAmong([.. Charts.Keys, All]);
        var command = new Command("chart", "Draws one chart of the corpus and writes it to a file.")
        {
            Name, Output, Data, Measures, Subject, By, Date, Scale, From, To, Day, Source, Title, Reference, Show, Since, Theme, Width,
        };
        command.Validators.Add(CheckEnding);
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult arguments)
    {
        try
        {
            var corpus = Corpus.Load(arguments.GetRequiredValue(Data));
            foreach (var problem in corpus.Problems)
            {
                Console.Error.WriteLine(TerminalText.Visible(problem.ToString()));
            }

            var file = arguments.GetRequiredValue(Output);
            file.Directory?.Create();
            if (arguments.GetRequiredValue(Name) == All)
            {
                WholeFile.Write(file.FullName, ChartPage.Of(corpus, OptionsOf(arguments, corpus)));
            }
            else
            {
                Charts[arguments.GetRequiredValue(Name)](corpus, OptionsOf(arguments, corpus), arguments).Save(file.FullName);
            }

            return corpus.Problems.All(problem => problem.IsRemark) ? ExitCode.Done : ExitCode.Failed;
        }
        catch (UsageException e)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or FormatException or ArgumentException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCode.Failed;
        }
    }

    static void CheckEnding(CommandResult command)
    {
        if (command.GetValue(Output) is not { } file)
        {
            return;
        }

        var isPage = file.Extension.ToUpperInvariant() is ".HTML" or ".HTM";
        if (command.GetValue(Name) == All && !isPage)
        {
            command.AddError($"Several charts make a page: name the output .html, not \"{file.Name}\".");
        }
        else if (!isPage && !file.Extension.Equals(".svg", StringComparison.OrdinalIgnoreCase))
        {
            command.AddError($"A chart is written as .svg or .html, not as \"{file.Name}\".");
        }
    }

    static ChartOptions OptionsOf(ParseResult arguments, Corpus corpus) => new()
    {
        Measures = arguments.GetValue(Measures) is { Length: > 0 } measures ? measures : null,
        Subject = arguments.GetValue(Subject) is { } subject && subject != "all" ? subject : null,
        By = arguments.GetValue(By),
        Sources = arguments.GetValue(Source) is { } source ? [source] : null,
        Date = arguments.GetValue(Date),
        From = arguments.GetValue(From),
        To = arguments.GetValue(To),
        Scale = arguments.GetValue(Scale),
        Reference = arguments.GetValue(Reference) ? corpus.Reference : [],
        Size = ChartSize.Default with { Width = arguments.GetValue(Width) },
        Theme = arguments.GetValue(Theme),
        Title = arguments.GetValue(Title),
        ShowHedge = Shows(arguments, ShownSign.Hedge),
        ShowSuperseded = Shows(arguments, ShownSign.Superseded),
        ShowCarriers = Shows(arguments, ShownSign.Carriers),
        Since = arguments.GetValue(Since) is { } since ? CorpusNews.Earlier(since, corpus) : null,
    };

    static bool Shows(ParseResult arguments, ShownSign sign) => arguments.GetValue(Show)?.Contains(sign) ?? false;

    static T Needed<T>(ParseResult arguments, Option<T?> option)
        where T : struct => arguments.GetValue(option) ?? throw new UsageException($"The chart \"{arguments.GetValue(Name)}\" needs {option.Name}.");

    static string Needed(ParseResult arguments, Option<string?> option) =>
        arguments.GetValue(option) ?? throw new UsageException($"The chart \"{arguments.GetValue(Name)}\" needs {option.Name}.");

    static DateOnly? ReadDay(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"\"{result.Tokens[0].Value}\" is no day; write it as 2024-10-18.");
        return null;
    }
}
