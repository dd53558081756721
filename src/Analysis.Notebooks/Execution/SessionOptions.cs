namespace Analysis.Notebooks.Execution;

/// <summary>Where a session looks for files and packages.</summary>
sealed record SessionOptions
{
    /// <summary>
    /// The folder of the notebook, full path: <c>#r</c> and <c>#load</c> are relative to it. Null where the front end does not
    /// tell it: then the working folder counts, then <c>notebooks/</c> beneath it and beneath each of its ancestors.
    /// </summary>
    public string? NotebookFolder { get; init; }

    /// <summary>Where resolved packages are remembered; null for the user's local application data.</summary>
    public string? PackageCache { get; init; }
}
