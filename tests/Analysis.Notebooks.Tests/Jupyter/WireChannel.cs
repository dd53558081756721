using System.Net;
using System.Net.Sockets;
using System.Text;
using Analysis.Notebooks.Jupyter.Zmtp;

namespace Analysis.Notebooks.Tests.Jupyter;

/// <summary>A front end's side of one socket, down to the bytes.</summary>
sealed class WireChannel : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly TcpClient _client = new() { NoDelay = true };
    readonly Stream _stream;

    public WireChannel(int port)
    {
        _client.Connect(IPAddress.Loopback, port);
        _stream = _client.GetStream();
        _stream.ReadTimeout = (int)Patience.TotalMilliseconds;
        _stream.WriteTimeout = (int)Patience.TotalMilliseconds;
    }

    /// <summary>Connects, greets and says what it is.</summary>
    public static WireChannel Connect(int port, string socketType, string identity = "")
    {
        var channel = new WireChannel(port);
        channel.Greet();
        channel.Send(Ready(socketType, identity));
        return channel;
    }

    public static byte[] Ready(string socketType, string identity)
    {
        byte[] body =
        [
            11, .. "Socket-Type"u8, 0, 0, 0, (byte)socketType.Length, .. Encoding.ASCII.GetBytes(socketType),
            8, .. "Identity"u8, 0, 0, 0, (byte)identity.Length, .. Encoding.ASCII.GetBytes(identity),
        ];
        return Frames.Encode(new Command("READY", body));
    }

    /// <summary>Exchanges greetings and takes the kernel's READY.</summary>
    public void Greet()
    {
        Send(Greeting.Own());
        var greeting = new byte[Greeting.Length];
        _stream.ReadExactly(greeting);
        Greeting.Check(greeting);
        Assert.Equal("READY", Command.Parse(Frames.Read(_stream).Body).Name);
    }

    public void Send(byte[] bytes) => _stream.Write(bytes);

    public IReadOnlyList<byte[]> Receive()
    {
        var frames = new List<byte[]>();
        while (true)
        {
            var frame = Frames.Read(_stream);
            frames.Add(frame.Body);
            if (!frame.More)
                return frames;
        }
    }

    /// <summary>Whether the kernel has closed the connection, which is waited for.</summary>
    public bool IsCutOff()
    {
        try
        {
            var rest = new byte[1024];
            while (_stream.Read(rest) > 0)
            {
                // What the kernel said before it closed.
            }

            return true;
        }
        catch (IOException exception)
        {
            return exception.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset };
        }
        catch (ObjectDisposedException)
        {
            // This side has closed it meanwhile.
            return false;
        }
    }

    public void Dispose() => _client.Dispose();
}
