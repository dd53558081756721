using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Analysis.Notebooks.Jupyter.Zmtp;

/// <summary>
/// A bound socket that accepts peers and reads their messages. A peer that breaks the protocol is cut off; the others go on.
/// Each peer has a thread of its own rather than a turn on the thread pool, which a cell may keep busy: an interrupt still arrives.
/// </summary>
abstract class ListeningSocket(SocketKind kind, IPEndPoint endPoint, Action<string> log) : IDisposable
{
    const int StackBytes = 256 * 1024;

    readonly TcpListener _listener = new(endPoint);
    readonly ConcurrentDictionary<Peer, byte> _peers = new();
    int _connections;
    volatile bool _closed;

    /// <summary>The address it listens on; the port is known after <see cref="Open"/>, also when 0 was asked for.</summary>
    public IPEndPoint Address => (IPEndPoint)_listener.LocalEndpoint;

    protected ICollection<Peer> Peers => _peers.Keys;

    protected Action<string> Log => log;

    /// <exception cref="SocketException">The port is taken.</exception>
    public virtual void Open()
    {
        _listener.Start();
        Start(Accept, "listener");
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        _closed = true;
        _listener.Dispose();
        foreach (var peer in _peers.Keys)
            Drop(peer);
    }

    /// <summary>Takes a message of a peer. Peers are read concurrently, one peer's messages in order.</summary>
    protected abstract void Received(Peer peer, IReadOnlyList<byte[]> frames);

    /// <summary>Takes a command other than PING; unknown ones are ignored, as the protocol asks.</summary>
    protected virtual void Received(Peer peer, Command command)
    {
    }

    protected virtual void Left(Peer peer)
    {
    }

    /// <summary>Sends to a peer; one that does not take it is cut off.</summary>
    protected void Send(Peer peer, ReadOnlySpan<byte> bytes)
    {
        try
        {
            peer.Send(bytes);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            log($"{kind.Name}: a peer does not take what is sent to it ({exception.Message}); it is cut off.");
            Drop(peer);
        }
    }

    void Accept()
    {
        while (!_closed)
        {
            try
            {
                var socket = _listener.AcceptSocket();
                Start(() => Serve(socket), "peer");
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                if (!_closed)
                    log($"{kind.Name}: a connection was lost before it was accepted ({exception.Message}).");
            }
        }
    }

    void Serve(Socket socket)
    {
        try
        {
            if (Interlocked.Increment(ref _connections) > ZmtpLimits.Peers)
                throw new InvalidDataException($"More than {ZmtpLimits.Peers} peers are connected.");
            Read(socket);
        }
        catch (InvalidDataException exception)
        {
            log($"{kind.Name}: {exception.Message} The peer is cut off.");
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            // The peer left, was too slow to greet, or the kernel is closing.
        }
        catch (Exception exception)
        {
            // Whatever a peer sent, the kernel goes on serving the others.
            log($"{kind.Name}: {exception} The peer is cut off.");
        }
        finally
        {
            Interlocked.Decrement(ref _connections);
            socket.Dispose();
        }
    }

    void Read(Socket socket)
    {
        using var peer = Peer.Greet(socket, kind);
        _peers[peer] = 0;
        try
        {
            while (!_closed)
            {
                if (peer.Receive(command => Received(peer, command)) is { } frames)
                    Received(peer, frames);
            }
        }
        finally
        {
            Drop(peer);
        }
    }

    void Start(Action work, string name) =>
        new Thread(() => work(), StackBytes) { IsBackground = true, Name = $"{kind.Name} {name}" }.Start();

    void Drop(Peer peer)
    {
        if (!_peers.TryRemove(peer, out _))
            return;
        Left(peer);
        peer.Close();
    }
}
