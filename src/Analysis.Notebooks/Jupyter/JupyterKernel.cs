using System.Text.Json.Nodes;
using Analysis.Notebooks.Execution;
using Analysis.Notebooks.Jupyter.Messages;
using Analysis.Notebooks.Jupyter.Requests;

namespace Analysis.Notebooks.Jupyter;

/// <summary>
/// A C# session that front ends reach through Jupyter's messaging protocol. Shell and control are served on threads of their
/// own, so that an interrupt is heard while a cell computes.
/// </summary>
sealed class JupyterKernel : IDisposable
{
    readonly ConnectionFile _connection;
    readonly KernelSockets _sockets;
    readonly Task<ISession> _session;
    readonly ExecuteRequests _execute;
    readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Action<string> _log;

    /// <param name="createSession">Called once, on another thread: a front end is answered before the compiler is loaded.</param>
    /// <param name="time">Dates the messages.</param>
    /// <param name="log">Takes a line about what the kernel could not make use of.</param>
    public JupyterKernel(ConnectionFile connection, Func<ISession> createSession, TimeProvider time, Action<string> log)
    {
        _connection = connection;
        _log = log;
        _sockets = new KernelSockets(connection, time, log);
        _session = Task.Run(createSession);
        _execute = new ExecuteRequests(_session, _sockets, History);
    }

    /// <summary>Ends when a front end asks for a shutdown, or <see cref="Stop"/> does.</summary>
    public Task Stopped => _stopped.Task;

    History History { get; } = new();

    /// <summary>Opens the sockets and serves. Returns the connection with the ports that are in use.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">A port of the connection file is taken.</exception>
    public ConnectionFile Start()
    {
        _sockets.Open();
        _sockets.Publish("status", parent: null, new JsonObject { ["execution_state"] = "starting" });
        new RequestLoop(_sockets.Control, ControlHandlers(), _sockets, _log).Start("control");
        new RequestLoop(_sockets.Shell, ShellHandlers(), _sockets, _log).Start("shell");
        _ = WarmUpAsync();
        return _sockets.Resolve(_connection);
    }

    /// <summary>Stops the running cell, if there is one. Does not wait for it.</summary>
    public void Interrupt() => _execute.Interrupt();

    public void Stop()
    {
        Interrupt();
        _stopped.TrySetResult();
    }

    public void Dispose()
    {
        _sockets.Dispose();
        if (_session.IsCompletedSuccessfully)
            _session.Result.Dispose();
    }

    Dictionary<string, Func<Request, Reply?>> ShellHandlers() => new(ControlHandlers(), StringComparer.Ordinal)
    {
        ["execute_request"] = request => _execute.Execute(request),
        ["complete_request"] = request => LanguageRequests.Complete(Session(), request),
        ["inspect_request"] = request => LanguageRequests.Inspect(Session(), request),
        ["is_complete_request"] = request => LanguageRequests.IsComplete(request),
        ["history_request"] = request => HistoryRequests.Find(History, request),
        ["comm_info_request"] = _ => CommRequests.Info(),
        ["comm_open"] = request => CommRequests.Refuse(_sockets, request),
        ["comm_msg"] = _ => null,
        ["comm_close"] = _ => null,
        ["connect_request"] = _ => Connection(),
    };

    Dictionary<string, Func<Request, Reply?>> ControlHandlers() => new(StringComparer.Ordinal)
    {
        ["kernel_info_request"] = _ => new Reply(KernelInfo.Reply()),
        ["interrupt_request"] = _ =>
        {
            Interrupt();
            return Reply.Ok();
        },
        ["shutdown_request"] = Shutdown,
    };

    Reply? Shutdown(Request request)
    {
        var content = Reply.Ok().Content;
        content["restart"] = request.Message.Content.Flag("restart") ?? false;
        Interrupt();
        _sockets.Publish("shutdown_reply", request.Message, (JsonObject)content.DeepClone());
        _sockets.Reply(request, "shutdown_reply", content);
        _stopped.TrySetResult();
        return null;
    }

    Reply Connection()
    {
        var connection = _sockets.Resolve(_connection);
        var content = Reply.Ok().Content;
        content["shell_port"] = connection.Shell;
        content["iopub_port"] = connection.Publish;
        content["stdin_port"] = connection.Stdin;
        content["hb_port"] = connection.Heartbeat;
        content["control_port"] = connection.Control;
        return new Reply(content);
    }

    ISession Session() => _session.GetAwaiter().GetResult();

    async Task WarmUpAsync()
    {
        try
        {
            await (await _session).WarmUpAsync();
        }
        catch (Exception exception)
        {
            // The first cell will meet the same trouble and show it to the reader.
            _log($"The session could not be prepared: {exception}");
        }
    }
}
