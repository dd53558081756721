using System.Text.Json.Nodes;
using Analysis.Notebooks.Jupyter.Messages;

namespace Analysis.Notebooks.Jupyter.Requests;

/// <summary>Comms, the channels of interactive widgets: the kernel has none, and closes those that a front end opens.</summary>
static class CommRequests
{
    public static Reply Info() => new(new JsonObject { ["status"] = "ok", ["comms"] = new JsonObject() });

    public static Reply? Refuse(KernelSockets sockets, Request request)
    {
        sockets.Publish("comm_close", request.Message, new JsonObject
        {
            ["comm_id"] = request.Message.Content.Text("comm_id") ?? "",
            ["data"] = new JsonObject { ["reason"] = "This kernel has no widgets." },
        });
        return null;
    }
}
