namespace Analysis;

/// <summary>Names the class that tells notebooks how a type renders.</summary>
/// <remarks>
/// <c>Microsoft.DotNet.Interactive.Formatting</c> finds this attribute by its name and properties, whichever assembly it stands in, and
/// calls the source by its method <c>CreateTypeFormatters</c>: so the library renders itself without a reference to that package.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A class with a parameterless constructor and a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The forms that a notebook should show, the best first.</summary>
    public string[]? PreferredMimeTypes { get; set; }
}

/// <summary>Writes values of one type as one MIME type; found by its properties and its method.</summary>
internal sealed class ValueFormatter<T>(string mimeType, Func<T, string> write)
    where T : class
{
    public string MimeType { get; } = mimeType;

    public Type Type { get; } = typeof(T);

    /// <summary>True when the value was one to write.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not T value)
        {
            return false;
        }

        writer.Write(write(value));
        return true;
    }
}
