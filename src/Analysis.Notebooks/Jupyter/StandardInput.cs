using System.Text.Json.Nodes;
using Analysis.Notebooks.Execution;
using Analysis.Notebooks.Jupyter.Messages;
using Analysis.Notebooks.Jupyter.Zmtp;

namespace Analysis.Notebooks.Jupyter;

/// <summary>Asks the reader of a cell through the front end that runs it.</summary>
sealed class StandardInput(KernelSockets sockets)
{
    /// <summary>Waits for the answer on the calling thread, which may be interrupted. Null when there is no one to answer.</summary>
    public string? Ask(Request request, InputRequest question)
    {
        while (sockets.Stdin.TryTake(out _))
        {
            // An answer to a question that was interrupted is no answer to this one.
        }

        var content = new JsonObject { ["prompt"] = question.Prompt, ["password"] = question.Password };
        if (Send(request, content) is not { } asked)
            return null;
        while (true)
        {
            var reply = sockets.Stdin.Take();
            if (reply.Peer == asked && reply.Message.Type.Equals("input_reply", StringComparison.Ordinal))
                return reply.Message.Content.Text("value");
        }
    }

    // On another thread, because the cell's may be interrupted half way through a frame; not on the pool's, which the cell may keep busy.
    Peer? Send(Request request, JsonObject content)
    {
        Peer? asked = null;
        var sender = new Thread(() => asked = sockets.Ask(request, content)) { IsBackground = true, Name = "question" };
        sender.Start();
        sender.Join();
        return asked;
    }
}
