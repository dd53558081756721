using Analysis.Notebooks.Execution;

namespace Microsoft.DotNet.Interactive;

/// <summary>A value on the page.</summary>
public sealed class DisplayedValue
{
    readonly string[] _mimeTypes;

    DisplayedValue(string displayId, string[] mimeTypes)
    {
        DisplayId = displayId;
        _mimeTypes = mimeTypes;
    }

    /// <summary>Its name, unique in the session.</summary>
    public string DisplayId { get; }

    /// <summary>Shows another value in its place, also when the cell that showed it has ended.</summary>
    public void Update(object? updatedValue) =>
        CellContext.Current?.Send(new DisplayUpdated(Rendering.Render(updatedValue, _mimeTypes), DisplayId));

    internal static DisplayedValue Show(MimeBundle data, string[] mimeTypes)
    {
        if (CellContext.Current is not { } cell)
        {
            Console.Out.WriteLine(data["text/plain"] ?? data.Items.FirstOrDefault().Value);
            return new DisplayedValue("", mimeTypes);
        }

        var shown = new DisplayedValue(cell.NextDisplayId(), mimeTypes);
        cell.Send(new Displayed(data, shown.DisplayId));
        return shown;
    }
}
