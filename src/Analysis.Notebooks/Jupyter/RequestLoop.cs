using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Jupyter;

/// <summary>
/// Answers the requests of one channel, one after another, on a thread of its own. Each is framed by <c>status</c> busy and idle.
/// </summary>
/// <param name="handlers">By message type. A null reply means that the message asks for none.</param>
sealed class RequestLoop(
    BlockingCollection<Request> queue,
    IReadOnlyDictionary<string, Func<Request, Reply?>> handlers,
    KernelSockets sockets,
    Action<string> log)
{
    const string RequestSuffix = "_request";

    public void Start(string name) => new Thread(Run) { IsBackground = true, Name = name }.Start();

    void Run()
    {
        foreach (var request in queue.GetConsumingEnumerable())
            Answer(request, abort: false);
    }

    void Answer(Request request, bool abort)
    {
        List<Request> aborted = [];
        Publish(request, "busy");
        if ((abort ? Aborted() : Handle(request)) is { } reply)
        {
            // Taken before the reply goes out: what the front end sends after it has seen the error is meant to run.
            while (reply.AbortsQueue && queue.TryTake(out var waiting))
                aborted.Add(waiting);
            sockets.Reply(request, ReplyType(request.Message.Type), reply.Content);
        }

        Publish(request, "idle");
        foreach (var waiting in aborted)
            Answer(waiting, abort: waiting.Message.Type is "execute_request");
    }

    Reply? Handle(Request request)
    {
        try
        {
            if (handlers.TryGetValue(request.Message.Type, out var handler))
                return handler(request);
            log($"A message of the type {request.Message.Type} is not known to the kernel.");
            return request.Message.Type.EndsWith(RequestSuffix, StringComparison.Ordinal)
                ? new Reply(Jupyter.Reply.Error("NotSupported", $"This kernel does not answer {request.Message.Type}.", []))
                : null;
        }
        catch (Exception exception)
        {
            // A request that fails is answered, and the next one is served.
            log($"{request.Message.Type} failed: {exception}");
            return new Reply(Jupyter.Reply.Error(exception.GetType().Name, exception.Message, []));
        }
    }

    static Reply Aborted() => new(new JsonObject { ["status"] = "aborted" });

    static string ReplyType(string type) =>
        (type.EndsWith(RequestSuffix, StringComparison.Ordinal) ? type[..^RequestSuffix.Length] : type) + "_reply";

    void Publish(Request request, string state) =>
        sockets.Publish("status", request.Message, new JsonObject { ["execution_state"] = state });
}
