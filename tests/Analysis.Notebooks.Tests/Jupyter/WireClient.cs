using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Jupyter;
using Analysis.Notebooks.Jupyter.Messages;
using Analysis.Notebooks.Jupyter.Zmtp;

namespace Analysis.Notebooks.Tests.Jupyter;

/// <summary>A message of the kernel.</summary>
/// <param name="ParentId">The message id of the request it belongs to; null when it belongs to none.</param>
sealed record WireMessage(string Type, string? ParentId, JsonElement Content);

/// <summary>A front end: it sends signed requests and gathers what comes back.</summary>
sealed class WireClient : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly MessageCodec _codec;
    readonly Dictionary<string, (WireChannel Channel, BlockingCollection<WireMessage> Received)> _channels = new(StringComparer.Ordinal);

    public WireClient(ConnectionFile connection, string identity = "client")
    {
        _codec = new MessageCodec(new MessageSigner(connection.Key), TimeProvider.System);
        Open("shell", connection.Shell, "DEALER", identity);
        Open("control", connection.Control, "DEALER", identity);
        Open("stdin", connection.Stdin, "DEALER", identity);
        Open("iopub", connection.Publish, "SUB", identity);
        _channels["iopub"].Channel.Send(Frames.Encode([[1]]));
        AwaitSubscription();
    }

    /// <summary>Sends a request and returns its message id.</summary>
    public string Send(string channel, string type, JsonObject content)
    {
        var frames = _codec.Encode([], type, parent: null, content);
        _channels[channel].Channel.Send(Frames.Encode(frames));
        return MessageHeader.Parse(frames[2]).Id;
    }

    public string Execute(string code, Action<JsonObject>? change = null)
    {
        var content = new JsonObject { ["code"] = code, ["silent"] = false, ["store_history"] = true, ["allow_stdin"] = true, ["stop_on_error"] = true };
        change?.Invoke(content);
        return Send("shell", "execute_request", content);
    }

    /// <summary>The next message of a channel.</summary>
    public WireMessage Next(string channel) => _channels[channel].Received.TryTake(out var message, Patience)
        ? message
        : throw new TimeoutException($"Nothing came on {channel} in {Patience}.");

    /// <summary>The reply to a request; replies to others are passed over.</summary>
    public JsonElement Reply(string id, string channel = "shell")
    {
        while (true)
        {
            var message = Next(channel);
            if (id.Equals(message.ParentId, StringComparison.Ordinal))
                return message.Content;
        }
    }

    /// <summary>What was published for a request, up to its idle status.</summary>
    public IReadOnlyList<WireMessage> Published(string id)
    {
        var messages = new List<WireMessage>();
        while (true)
        {
            var message = Next("iopub");
            if (!id.Equals(message.ParentId, StringComparison.Ordinal))
                continue;
            if (message.Type is "status" && message.Content.Text("execution_state") is "idle")
                return messages;
            messages.Add(message);
        }
    }

    /// <summary>Runs a cell and returns its reply with what it showed.</summary>
    public (JsonElement Reply, IReadOnlyList<WireMessage> Outputs) Run(string code, Action<JsonObject>? change = null)
    {
        var id = Execute(code, change);
        return (Reply(id), [.. Published(id).Where(message => message.Type is not ("status" or "execute_input"))]);
    }

    public void Dispose()
    {
        foreach (var (channel, _) in _channels.Values)
            channel.Dispose();
    }

    void Open(string name, int port, string socketType, string identity)
    {
        var channel = WireChannel.Connect(port, socketType, identity);
        var received = new BlockingCollection<WireMessage>();
        _channels[name] = (channel, received);
        new Thread(() => Read(channel, received)) { IsBackground = true }.Start();
    }

    void Read(WireChannel channel, BlockingCollection<WireMessage> received)
    {
        try
        {
            while (true)
                received.Add(Decode(channel.Receive()));
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // Closed by one of both sides.
        }
    }

    WireMessage Decode(IReadOnlyList<byte[]> frames)
    {
        var message = _codec.Decode(frames);
        using var parent = JsonParts.Object(frames[message.Routing.Count + 3], "parent header");
        return new WireMessage(message.Type, parent.RootElement.Text("msg_id"), message.Content);
    }

    /// <summary>A subscription takes effect when the kernel has read it, and nothing published before comes: asked until heard.</summary>
    void AwaitSubscription()
    {
        while (true)
        {
            Reply(Send("control", "kernel_info_request", []), "control");
            if (_channels["iopub"].Received.TryTake(out _, TimeSpan.FromMilliseconds(50)))
                return;
        }
    }
}
