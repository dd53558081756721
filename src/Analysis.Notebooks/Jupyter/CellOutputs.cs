using System.Text.Json.Nodes;
using Analysis.Notebooks.Execution;
using Analysis.Notebooks.Jupyter.Messages;

namespace Analysis.Notebooks.Jupyter;

/// <summary>Publishes what one cell shows, and remembers how it ended.</summary>
/// <param name="count">The cell's number.</param>
/// <param name="silent">Whether nothing is published, as a front end may ask.</param>
sealed class CellOutputs(KernelSockets sockets, Message request, int count, bool silent)
{
    /// <summary>The cell's value; null when it has none, or none yet.</summary>
    public MimeBundle? Result { get; private set; }

    /// <summary>Why the cell failed; null when it did not, or has not yet.</summary>
    public CellError? Error { get; private set; }

    public void Input(string code) => Publish("execute_input", new JsonObject { ["code"] = code, ["execution_count"] = count });

    public void Emit(CellEvent happened)
    {
        switch (happened)
        {
            case StreamText(var stream, var text):
                Publish("stream", new JsonObject { ["name"] = stream == StreamName.Stdout ? "stdout" : "stderr", ["text"] = text });
                break;
            case Displayed(var data, var id):
                Publish("display_data", Data(data, id));
                break;
            case DisplayUpdated(var data, var id):
                Publish("update_display_data", Data(data, id));
                break;
            case OutputCleared(var wait):
                Publish("clear_output", new JsonObject { ["wait"] = wait });
                break;
            case CellResult(var data):
                Result = data;
                Publish("execute_result", Data(data, id: null));
                break;
            case CellError error:
                Error = error;
                Publish("error", ToJson(error));
                break;
        }
    }

    JsonObject Data(MimeBundle data, string? id)
    {
        var content = new JsonObject { ["data"] = data.ToJson(), ["metadata"] = new JsonObject(), ["transient"] = new JsonObject() };
        if (id is null)
            content["execution_count"] = count;
        else
            content["transient"]!["display_id"] = id;
        return content;
    }

    static JsonObject ToJson(CellError error)
    {
        var content = Reply.Error(error.Name, error.Message, error.Traceback);
        content.Remove("status");
        return content;
    }

    void Publish(string type, JsonObject content)
    {
        if (!silent)
            sockets.Publish(type, request, content);
    }
}
