using System.Collections.Immutable;
using System.Text;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Running;

/// <summary>Collects what the cells of one run show, the way a front end would: streams joined, updates in the place of what they update.</summary>
sealed class CellOutputs
{
    // What was shown under each display id, in whichever cell: the list and the place in it.
    readonly Dictionary<string, List<(List<object> Outputs, int Place)>> _displays = new(StringComparer.Ordinal);
    List<object> _current = [];
    bool _clearNext;

    /// <summary>Begins the next cell.</summary>
    public CellHandle Begin()
    {
        _current = [];
        _clearNext = false;
        return new CellHandle(_current);
    }

    /// <summary>Takes an event of the current cell.</summary>
    public void Take(CellEvent e)
    {
        switch (e)
        {
            case OutputCleared { Wait: var wait }:
                _clearNext = wait;
                _ = wait ? 0 : Clear();
                break;
            case DisplayUpdated update:
                foreach (var (outputs, place) in _displays.GetValueOrDefault(update.DisplayId, []))
                {
                    outputs[place] = new DataOutput(update.Data, IsResult: false);
                }

                break;
            default:
                _ = _clearNext ? Clear() : 0;
                Append(e);
                break;
        }
    }

    void Append(CellEvent e)
    {
        switch (e)
        {
            case StreamText text when _current is [.., JoinedStream last] && last.Stream == text.Stream:
                last.Text.Append(text.Text);
                break;
            case StreamText text:
                _current.Add(new JoinedStream(text.Stream, new StringBuilder(text.Text)));
                break;
            case Displayed shown:
                (_displays.TryGetValue(shown.DisplayId, out var places) ? places : _displays[shown.DisplayId] = []).Add((_current, _current.Count));
                _current.Add(new DataOutput(shown.Data, IsResult: false));
                break;
            case CellResult result:
                _current.Add(new DataOutput(result.Data, IsResult: true));
                break;
            case CellError error:
                _current.Add(new ErrorOutput(error.Name, error.Message, error.Traceback));
                break;
        }
    }

    int Clear()
    {
        _clearNext = false;
        foreach (var places in _displays.Values)
        {
            places.RemoveAll(p => p.Outputs == _current);
        }

        _current.Clear();
        return 0;
    }

    sealed record JoinedStream(StreamName Stream, StringBuilder Text);

    /// <summary>One cell's outputs; later cells may still update what it displayed.</summary>
    internal sealed class CellHandle(List<object> outputs)
    {
        /// <summary>The outputs as they are now.</summary>
        public ImmutableArray<NotebookOutput> Outputs =>
            [.. outputs.Select(o => o as NotebookOutput ?? new StreamOutput(((JoinedStream)o).Stream, ((JoinedStream)o).Text.ToString()))];
    }
}
