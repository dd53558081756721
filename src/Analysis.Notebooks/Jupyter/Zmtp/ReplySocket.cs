using System.Net;

namespace Analysis.Notebooks.Jupyter.Zmtp;

/// <summary>A REP socket that gives every request back, which is all a heartbeat asks.</summary>
sealed class ReplySocket(IPEndPoint endPoint, Action<string> log) : ListeningSocket(SocketKind.Reply, endPoint, log)
{
    protected override void Received(Peer peer, IReadOnlyList<byte[]> frames) => Send(peer, Frames.Encode(frames));
}
