using System.Security.Cryptography;
using Analysis.Articles;

namespace Analysis.Cli;

/// <summary>What a user says of new articles; null where nothing is said.</summary>
sealed record GivenFields(string? Publisher, string? Date, string? Title, string? Url)
{
    public Article Describe(Article article) => article with
    {
        Publisher = Publisher ?? article.Publisher,
        Published = PartialDate.TryParse(Date, out var date) ? date : article.Published,
        Title = Title ?? article.Title,
        Url = Url ?? article.Url,
    };
}

/// <summary>A file to be added.</summary>
/// <param name="Name">Its name in <c>articles/</c>, which no other file there has.</param>
/// <param name="Content">Its bytes, as they came.</param>
/// <param name="Row">Its row in the manifest, by column.</param>
/// <param name="Articles">The articles in it.</param>
sealed record NewFile(string Name, byte[] Content, IReadOnlyDictionary<string, string?> Row, IReadOnlyList<Article> Articles);

/// <summary>Gathers new files: names them, describes them, and passes over what holds no article or is there already.</summary>
sealed class NewMaterial
{
    readonly KnownArticles _known = new();
    readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    readonly List<NewFile> _files = [];
    readonly string _articles;
    readonly GivenFields _given;
    readonly TextWriter _messages;

    /// <param name="there">The articles that the data folder has.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="given">What the user says of the new ones.</param>
    /// <param name="messages">Takes what is passed over, and questions.</param>
    public NewMaterial(IReadOnlyList<Article> there, string data, GivenFields given, TextWriter messages)
    {
        _articles = Path.Combine(data, "articles");
        _given = given;
        _messages = messages;
        foreach (var article in there)
        {
            _known.Add(article);
            _ids.Add(article.Id);
        }
    }

    public IReadOnlyList<NewFile> Files => _files;

    /// <summary>True once something could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Gathers a file, the files of a folder, or standard input.</summary>
    public void Add(string path)
    {
        if (string.Equals(path, "-", StringComparison.Ordinal))
        {
            AddStandardInput();
        }
        else if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true }).Order(StringComparer.Ordinal))
            {
                AddFile(file, Path.GetFileName(file), mayAsk: false);
            }
        }
        else
        {
            AddFile(path, Path.GetFileName(path), mayAsk: !Console.IsInputRedirected);
        }
    }

    void AddStandardInput()
    {
        using var content = new MemoryStream();
        try
        {
            using var input = StandardInput.Open();
            input.CopyTo(content);
        }
        catch (IOException e)
        {
            Tell($"standard input: {e.Message}");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("analysis-").FullName;
        try
        {
            var name = $"text-{Convert.ToHexStringLower(SHA256.HashData(content.ToArray()))[..8]}.txt";
            File.WriteAllBytes(Path.Combine(folder, name), content.ToArray());
            AddFile(Path.Combine(folder, name), name, mayAsk: false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    void AddFile(string path, string name, bool mayAsk)
    {
        try
        {
            var set = ArticleInput.Read(path);
            set.Problems.ToList().ForEach(problem => Tell(problem.ToString(), !problem.IsRemark));
            if (set.Articles.Count > 0)
            {
                AddArticles(set.Articles, File.ReadAllBytes(path), name, mayAsk);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Tell($"{e.Message} It was not added.");
        }
    }

    void AddArticles(IReadOnlyList<Article> read, byte[] content, string name, bool mayAsk)
    {
        var given = mayAsk && read is [var only] ? Asked(only, name) : _given;
        var free = FreeName(name);
        var isOne = read.Count == 1;
        // A single article is named by its file, unless it brings an id of its own.
        var described = read.Select(article => given.Describe(article.Id == BareName(name) ? article with { Id = BareName(free) } : article)).ToList();
        var added = described.Where(article => IsNew(article, name)).ToList();
        if (added.Count == 0)
        {
            return;
        }

        if (added.Find(article => _ids.Contains(article.Id)) is { } taken)
        {
            Tell($"{name}: another article has the id \"{taken.Id}\" already; give this one another. The file was not added.");
            return;
        }

        added.ForEach(article => _ids.Add(article.Id));
        _files.Add(new NewFile(free, content, Row(free, isOne ? added[0] : given.Describe(new Article("", ""))), added));
    }

    bool IsNew(Article article, string name)
    {
        if (_known.Add(article) is not { } copy)
        {
            return true;
        }

        Tell($"{name}: it is there already as \"{copy.Known.Id}\" ({copy.Reason}). It was not added again.", isFailure: false);
        return false;
    }

    static Dictionary<string, string?> Row(string name, Article article) => new(StringComparer.Ordinal)
    {
        ["file"] = name,
        ["publisher"] = article.Publisher,
        ["published"] = article.Published?.ToString(),
        ["title"] = article.Title,
        ["url"] = article.Url,
        ["language"] = article.Language,
    };

    GivenFields Asked(Article article, string name)
    {
        var known = _given.Describe(article);
        var publisher = known.Publisher ?? Ask($"Who published {name}? (Enter if not known) ");
        var date = known.Published?.ToString() ?? AskDate(name);
        return _given with { Publisher = publisher, Date = date };
    }

    string? AskDate(string name)
    {
        while (true)
        {
            var answer = Ask($"When was {name} published? (2024-10-18, 2024-10, 2024; Enter if not known) ");
            if (answer is null || PartialDate.TryParse(answer, out _))
            {
                return answer;
            }

            _messages.WriteLine($"\"{answer}\" is no date.");
        }
    }

    string? Ask(string question)
    {
        _messages.Write(question);
        return Console.In.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
    }

    /// <summary>The name, with a number where a file or an article of that name is there: nothing is overwritten, and a file's name without its ending is its article's id.</summary>
    string FreeName(string name)
    {
        var bare = BareName(name);
        var ending = name[bare.Length..];
        var taken = Directory.EnumerateFiles(_articles).Select(Path.GetFileName).Concat(_files.Select(file => file.Name)).Select(file => BareName(file!)).Concat(_ids).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var free = bare;
        for (var number = 2; taken.Contains(free); number++)
        {
            free = $"{bare}-{number}";
        }

        return free + ending;
    }

    static string BareName(string name) => Path.GetFileNameWithoutExtension(name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name);

    void Tell(string message, bool isFailure = true)
    {
        HasFailed |= isFailure;
        _messages.WriteLine(TerminalText.Visible(message));
    }
}
