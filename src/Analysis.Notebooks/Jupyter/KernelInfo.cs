using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Jupyter;

/// <summary>What the kernel says of itself.</summary>
static class KernelInfo
{
    /// <summary>The version of the Jupyter messaging protocol that every header names.</summary>
    public const string ProtocolVersion = "5.3";

    static readonly string Version = typeof(KernelInfo).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>The content of <c>kernel_info_reply</c>.</summary>
    public static JsonObject Reply() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = ProtocolVersion,
        ["implementation"] = "analysis",
        ["implementation_version"] = Version,
        ["banner"] = $"C# on .NET {Environment.Version.ToString(2)}, analysis {Version}",
        ["debugger"] = false,
        ["help_links"] = new JsonArray(),
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
            ["codemirror_mode"] = "text/x-csharp",
        },
    };
}
