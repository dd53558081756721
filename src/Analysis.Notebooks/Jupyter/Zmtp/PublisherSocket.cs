using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Analysis.Notebooks.Jupyter.Zmtp;

/// <summary>
/// A PUB socket. Messages are queued and sent in order by a thread of its own, so that stopping a cell's thread never cuts a
/// message in two. When subscribers read too slowly, publishing waits; one that does not read at all is cut off.
/// </summary>
sealed class PublisherSocket : ListeningSocket
{
    readonly ConcurrentDictionary<Peer, Subscriptions> _subscriptions = new();
    readonly Queue<(byte[] Topic, byte[] Bytes)> _queue = new();
    readonly object _gate = new();
    readonly Thread _sender;
    long _waiting;
    bool _closed;

    public PublisherSocket(IPEndPoint endPoint, Action<string> log)
        : base(SocketKind.Publisher, endPoint, log) =>
        _sender = new Thread(SendAll) { IsBackground = true, Name = "publisher" };

    public override void Open()
    {
        base.Open();
        _sender.Start();
    }

    /// <summary>Queues a message whose first frame is its topic; waits while <see cref="ZmtpLimits.PublishBytes"/> are queued.</summary>
    public void Publish(IReadOnlyList<byte[]> frames)
    {
        var bytes = Frames.Encode(frames);
        lock (_gate)
        {
            try
            {
                while (_waiting > ZmtpLimits.PublishBytes && !_closed)
                    Monitor.Wait(_gate);
            }
            finally
            {
                // Here a cell's thread cannot be aborted half way through.
                _queue.Enqueue((frames[0], bytes));
                _waiting += bytes.Length;
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>Sends what is queued, then closes.</summary>
    protected override void Dispose(bool disposing)
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.PulseAll(_gate);
        }

        if (_sender.IsAlive)
            _sender.Join(ZmtpLimits.Send);
        base.Dispose(disposing);
    }

    /// <summary>ZMTP 3.0 subscribes by message: 1 or 0, then the prefix of the topics.</summary>
    protected override void Received(Peer peer, IReadOnlyList<byte[]> frames)
    {
        if (frames[0] is [var change and (0 or 1), .. var prefix])
            Subscribe(peer, prefix, change == 1);
    }

    /// <summary>ZMTP 3.1 subscribes by command.</summary>
    protected override void Received(Peer peer, Command command)
    {
        if (command.Name is "SUBSCRIBE" or "CANCEL")
            Subscribe(peer, command.Body.ToArray(), command.Name is "SUBSCRIBE");
    }

    protected override void Left(Peer peer) => _subscriptions.TryRemove(peer, out _);

    void Subscribe(Peer peer, byte[] prefix, bool subscribe)
    {
        var subscriptions = _subscriptions.GetOrAdd(peer, _ => new Subscriptions());
        if (!subscriptions.Change(Encoding.Latin1.GetString(prefix), subscribe))
            Log($"PUB: a peer subscribes to more than {Subscriptions.Most} topics; the further ones are ignored.");
    }

    void SendAll()
    {
        while (Next() is var (topic, bytes))
        {
            var text = Encoding.Latin1.GetString(topic);
            foreach (var (peer, subscriptions) in _subscriptions)
            {
                if (subscriptions.Match(text))
                    Send(peer, bytes);
            }
        }
    }

    (byte[] Topic, byte[] Bytes)? Next()
    {
        lock (_gate)
        {
            while (_queue.Count == 0 && !_closed)
                Monitor.Wait(_gate);
            if (_queue.Count == 0)
                return null;
            var next = _queue.Dequeue();
            _waiting -= next.Bytes.Length;
            Monitor.PulseAll(_gate);
            return next;
        }
    }
}
