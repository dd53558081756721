using System.Net.Sockets;
using System.Text;

namespace Analysis.Notebooks.Jupyter.Zmtp;

/// <summary>One connection of a front end to one of the kernel's sockets, greeted and ready.</summary>
sealed class Peer : IDisposable
{
    /// <summary>Sent at once, so that the time limit of a send measures progress and not the length of the message.</summary>
    const int SendBytes = 256 * 1024;

    readonly Socket _socket;
    readonly BufferedStream _stream;
    readonly Lock _write = new();

    Peer(Socket socket)
    {
        _socket = socket;
        _stream = new BufferedStream(new NetworkStream(socket), 64 * 1024);
    }

    /// <summary>The identity that the peer announced; the channels of one client share it. Empty when it announced none.</summary>
    public byte[] Identity { get; private set; } = [];

    /// <summary>Greets the connection and exchanges READY.</summary>
    /// <exception cref="InvalidDataException">The peer is no ZMTP 3 peer, or its socket does not fit.</exception>
    /// <exception cref="IOException">The peer left, or kept the kernel waiting for <see cref="ZmtpLimits.Handshake"/>.</exception>
    public static Peer Greet(Socket socket, SocketKind kind)
    {
        socket.NoDelay = true;
        socket.SendTimeout = (int)ZmtpLimits.Send.TotalMilliseconds;
        socket.ReceiveTimeout = (int)ZmtpLimits.Handshake.TotalMilliseconds;
        var peer = new Peer(socket);
        peer.Send(Greeting.Own());
        var greeting = new byte[Greeting.Length];
        peer._stream.ReadExactly(greeting);
        Greeting.Check(greeting);
        peer.Send(Frames.Encode(Command.Ready(kind.Name)));
        peer.Accept(Frames.Read(peer._stream), kind);
        socket.ReceiveTimeout = 0;
        return peer;
    }

    /// <summary>Reads the next message: its frames, or null when it was a command, which <paramref name="command"/> handles.</summary>
    /// <exception cref="InvalidDataException">The bytes are no ZMTP message, or one larger than <see cref="ZmtpLimits"/> allow.</exception>
    public IReadOnlyList<byte[]>? Receive(Action<Command> command)
    {
        var frames = new List<byte[]>();
        var bytes = 0L;
        while (true)
        {
            var frame = Frames.Read(_stream);
            if (frame.IsCommand && frames.Count > 0)
                throw new InvalidDataException("A command stands between the frames of a message.");
            if (frame.IsCommand)
            {
                Handle(Command.Parse(frame.Body), command);
                return null;
            }

            frames.Add(frame.Body);
            bytes += frame.Body.Length;
            if (frames.Count > ZmtpLimits.MessageFrames || bytes > ZmtpLimits.MessageBytes)
                throw new InvalidDataException($"A message is larger than {ZmtpLimits.MessageFrames} frames or {ZmtpLimits.MessageBytes} bytes.");
            if (!frame.More)
                return frames;
        }
    }

    /// <summary>Sends encoded frames; returns when the operating system has taken them.</summary>
    /// <exception cref="SocketException">The peer is gone, or did not read for <see cref="ZmtpLimits.Send"/>.</exception>
    public void Send(ReadOnlySpan<byte> bytes)
    {
        lock (_write)
        {
            while (!bytes.IsEmpty)
                bytes = bytes[_socket.Send(bytes[..Math.Min(bytes.Length, SendBytes)])..];
        }
    }

    /// <summary>Tells the peer that no more comes, so that what is on its way arrives, and lets go. Ends a pending receive.</summary>
    public void Close()
    {
        try
        {
            _socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Already closed by the peer: nothing is left to say.
        }

        _socket.Dispose();
    }

    /// <summary>Only for the one who receives: the stream must not vanish under a pending receive.</summary>
    public void Dispose()
    {
        Close();
        _stream.Dispose();
    }

    void Accept(Frame frame, SocketKind kind)
    {
        var command = frame.IsCommand ? Command.Parse(frame.Body) : default;
        if (!string.Equals(command.Name, "READY", StringComparison.Ordinal))
            throw new InvalidDataException("The peer sent something else than READY after its greeting.");
        var properties = Command.Properties(command.Body.Span);
        var type = properties.TryGetValue("Socket-Type", out var value) ? Encoding.ASCII.GetString(value) : "";
        if (!kind.Accepts(type))
            throw new InvalidDataException($"The peer's socket \"{type}\" does not fit the kernel's {kind.Name}.");
        Identity = properties.GetValueOrDefault("Identity", []);
    }

    void Handle(Command command, Action<Command> handler)
    {
        // PING carries two bytes of time to live, then a context that PONG echoes.
        if (string.Equals(command.Name, "PING", StringComparison.Ordinal) && command.Body.Length >= 2)
            Send(Frames.Encode(new Command("PONG", command.Body[2..])));
        else
            handler(command);
    }
}
