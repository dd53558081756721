namespace Analysis.Teaching;

/// <summary>Tells notebooks how exercises, feedback and progress render; found by its name and shape, see <see cref="TypeFormatterSourceAttribute"/>.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Called on an instance, by name.")]
internal sealed class TeachingFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ValueFormatter<Feedback>("text/html", feedback => feedback.ToHtml()),
        new ValueFormatter<Feedback>("text/plain", feedback => feedback.ToString()),
        new ValueFormatter<Exercise>("text/html", exercise => exercise.ToHtml()),
        new ValueFormatter<Exercise>("text/plain", exercise => exercise.ToString()),
        new ValueFormatter<Progress>("text/html", progress => progress.ToHtml()),
        new ValueFormatter<Progress>("text/plain", progress => progress.ToString()),
    ];
}
