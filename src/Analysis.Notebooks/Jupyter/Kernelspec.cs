using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Jupyter.Messages;

namespace Analysis.Notebooks.Jupyter;

/// <summary>An entry by which front ends find and start a kernel: a folder with <c>kernel.json</c> and icons.</summary>
/// <param name="Folder">The entry's folder; its name is the kernel's name.</param>
/// <param name="Program">The program it starts; null when the entry names none.</param>
/// <param name="IsOurs">Whether this project installed it.</param>
public sealed record Kernelspec(string Folder, string DisplayName, string? Program, bool IsOurs)
{
    /// <summary>The name that C# notebooks made with Polyglot Notebooks ask for.</summary>
    public const string PreferredName = ".net-csharp";

    /// <summary>The name taken where another kernel has the preferred one.</summary>
    public const string OtherName = "analysis-csharp";

    const string File = "kernel.json";
    const string Mark = "analysis";

    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public string Name => Path.GetFileName(Folder);

    /// <summary>The entry in a folder; null when there is none, or one that cannot be read.</summary>
    public static Kernelspec? Read(string folder)
    {
        try
        {
            using var document = JsonParts.Object(System.IO.File.ReadAllBytes(Path.Combine(folder, File)), File);
            var root = document.RootElement;
            var program = root.TryGetProperty("argv", out var argv) && argv.ValueKind == JsonValueKind.Array && argv.GetArrayLength() > 0
                ? argv[0].ToString() : null;
            var ours = root.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object && metadata.TryGetProperty(Mark, out _);
            return new Kernelspec(folder, root.Text("display_name") ?? "", program, ours);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>All entries below these folders, in their order, then by name.</summary>
    public static IEnumerable<Kernelspec> All(IEnumerable<string> folders) =>
        from folder in folders
        where Directory.Exists(folder)
        from entry in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)
        let kernelspec = Read(entry)
        where kernelspec is not null
        select kernelspec;

    /// <summary>The name that an installation takes: the preferred one, unless it belongs to another kernel in a folder that is searched.</summary>
    public static string ChooseName(IEnumerable<Kernelspec> installed) =>
        installed.Any(kernelspec => !kernelspec.IsOurs && kernelspec.Name.Equals(PreferredName, StringComparison.OrdinalIgnoreCase))
            ? OtherName
            : PreferredName;

    /// <summary>Writes the entry and its icons.</summary>
    /// <param name="folder">The entry's folder; made when it does not exist.</param>
    /// <param name="command">The program and the arguments that make it start a kernel; <c>{connection_file}</c> stands for the file.</param>
    /// <param name="environment">Variables that the program needs beside those of the front end.</param>
    public static Kernelspec Write(string folder, IReadOnlyList<string> command, IReadOnlyDictionary<string, string> environment)
    {
        Directory.CreateDirectory(folder);
        foreach (var icon in new[] { "logo-32x32.png", "logo-64x64.png", "logo-svg.svg" })
        {
            using var source = typeof(Kernelspec).Assembly.GetManifestResourceStream(icon)!;
            using var content = new MemoryStream();
            source.CopyTo(content);
            AtomicFile.Replace(Path.Combine(folder, icon), content.ToArray());
        }

        var kernel = new JsonObject
        {
            ["argv"] = new JsonArray([.. command.Select(argument => JsonValue.Create(argument))]),
            ["display_name"] = "C# (analysis)",
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            ["env"] = new JsonObject(environment.Select(variable => KeyValuePair.Create(variable.Key, (JsonNode?)variable.Value))),
            ["metadata"] = new JsonObject { [Mark] = new JsonObject() },
        };
        AtomicFile.Replace(Path.Combine(folder, File), Encoding.UTF8.GetBytes(kernel.ToJsonString(Indented) + "\n"));
        return Read(folder)!;
    }
}
