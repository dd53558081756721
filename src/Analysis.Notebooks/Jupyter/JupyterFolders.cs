namespace Analysis.Notebooks.Jupyter;

/// <summary>The folders in which Jupyter's front ends look for kernels.</summary>
public static class JupyterFolders
{
    static readonly string[] Environments = ["CONDA_PREFIX", "VIRTUAL_ENV"];

    /// <summary>The kernels of the current user; <c>JUPYTER_DATA_DIR</c> moves them, as it does for Jupyter.</summary>
    public static string User => Path.Combine(Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } data ? data : UserData(), "kernels");

    /// <summary>The kernels of a Python environment or an installation prefix such as <c>/usr/local</c>.</summary>
    public static string Below(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", "kernels");

    /// <summary>Where front ends look, first found first; not every folder exists.</summary>
    public static IReadOnlyList<string> Searched()
    {
        var named = (Environment.GetEnvironmentVariable("JUPYTER_PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(path => Path.Combine(path, "kernels"));
        var environments = Environments.Select(Environment.GetEnvironmentVariable).OfType<string>().Select(Below);
        string[] machine = OperatingSystem.IsWindows()
            ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "jupyter", "kernels")]
            : [Below("/usr/local"), Below("/usr")];
        return [.. named.Append(User).Concat(environments).Concat(machine).Distinct(StringComparer.Ordinal)];
    }

    static string UserData()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        if (OperatingSystem.IsMacOS())
            return Path.Combine(home, "Library", "Jupyter");
        var shared = Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } data ? data : Path.Combine(home, ".local", "share");
        return Path.Combine(shared, "jupyter");
    }
}
