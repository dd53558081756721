using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Jupyter.Messages;
using Analysis.Notebooks.Jupyter.Zmtp;

namespace Analysis.Notebooks.Jupyter;

/// <summary>
/// The kernel's five sockets. Requests wait in one queue a channel, already verified; what is unsigned, wrongly signed or no
/// message never gets that far.
/// </summary>
sealed class KernelSockets : IDisposable
{
    /// <summary>Requests waiting on one channel before its front ends are no longer read.</summary>
    const int QueueLength = 1024;

    readonly MessageCodec _codec;
    readonly Action<string> _log;
    readonly RouterSocket _shell;
    readonly RouterSocket _control;
    readonly RouterSocket _stdin;
    readonly PublisherSocket _publisher;
    readonly ReplySocket _heartbeat;

    public KernelSockets(ConnectionFile connection, TimeProvider time, Action<string> log)
    {
        _codec = new MessageCodec(new MessageSigner(connection.Key), time);
        _log = log;
        _shell = Router(connection.Shell, Shell);
        _control = Router(connection.Control, Control);
        _stdin = Router(connection.Stdin, Stdin);
        _publisher = new PublisherSocket(At(connection.Publish), log);
        _heartbeat = new ReplySocket(At(connection.Heartbeat), log);

        RouterSocket Router(int port, BlockingCollection<Request> queue)
        {
            RouterSocket? socket = null;
            return socket = new RouterSocket(At(port), (peer, frames) => Receive(peer, frames, socket!, queue), log);
        }

        IPEndPoint At(int port) => new(connection.Address, port);
    }

    public BlockingCollection<Request> Shell { get; } = new(QueueLength);

    public BlockingCollection<Request> Control { get; } = new(QueueLength);

    public BlockingCollection<Request> Stdin { get; } = new(QueueLength);

    /// <exception cref="System.Net.Sockets.SocketException">A port of the connection file is taken.</exception>
    public void Open()
    {
        _publisher.Open();
        _stdin.Open();
        _control.Open();
        _shell.Open();
        _heartbeat.Open();
    }

    /// <summary>The connection as it is now, with the ports that were chosen where 0 was asked for.</summary>
    public ConnectionFile Resolve(ConnectionFile asked) => asked with
    {
        Shell = _shell.Address.Port,
        Control = _control.Address.Port,
        Stdin = _stdin.Address.Port,
        Publish = _publisher.Address.Port,
        Heartbeat = _heartbeat.Address.Port,
    };

    public void Reply(Request request, string type, JsonObject content) =>
        request.Socket.Send(request.Peer, _codec.Encode(request.Message.Routing, type, request.Message, content));

    /// <summary>Publishes to all front ends.</summary>
    /// <param name="parent">The request that caused it; null for what the kernel says of itself.</param>
    public void Publish(string type, Message? parent, JsonObject content) =>
        _publisher.Publish(_codec.Encode([Encoding.ASCII.GetBytes(type)], type, parent, content));

    /// <summary>Asks the front end that sent <paramref name="request"/> something, and says who was asked. Null when it has no stdin channel.</summary>
    public Peer? Ask(Request request, JsonObject content)
    {
        var peer = _stdin.Find(request.Peer.Identity);
        if (peer is not null)
            _stdin.Send(peer, _codec.Encode([], "input_request", request.Message, content));
        return peer;
    }

    /// <summary>Sends what is still queued, then closes.</summary>
    public void Dispose()
    {
        Shell.CompleteAdding();
        Control.CompleteAdding();
        Stdin.CompleteAdding();
        _publisher.Dispose();
        _shell.Dispose();
        _control.Dispose();
        _stdin.Dispose();
        _heartbeat.Dispose();
    }

    void Receive(Peer peer, IReadOnlyList<byte[]> frames, RouterSocket socket, BlockingCollection<Request> queue)
    {
        try
        {
            var request = new Request(_codec.Decode(frames), peer, socket);
            if (!queue.IsAddingCompleted)
                queue.Add(request);
        }
        catch (InvalidDataException exception)
        {
            _log($"{exception.Message} It is dropped.");
        }
    }
}
