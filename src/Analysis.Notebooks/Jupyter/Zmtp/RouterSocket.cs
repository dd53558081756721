using System.Net;

namespace Analysis.Notebooks.Jupyter.Zmtp;

/// <summary>A ROUTER socket: messages come with the peer they came from, and go to the peer they are for.</summary>
/// <param name="receive">Takes each message as it arrives; while it waits, its peer is not read.</param>
sealed class RouterSocket(
    IPEndPoint endPoint, Action<Peer, IReadOnlyList<byte[]>> receive, Action<string> log)
    : ListeningSocket(SocketKind.Router, endPoint, log)
{
    /// <summary>Sends a message; a peer that has left is passed over.</summary>
    public void Send(Peer peer, IReadOnlyList<byte[]> frames) => Send(peer, Frames.Encode(frames));

    /// <summary>The peer with this identity; without one, the only peer there is. Null when neither exists.</summary>
    public Peer? Find(ReadOnlySpan<byte> identity)
    {
        var peers = Peers;
        foreach (var peer in peers)
        {
            if (!identity.IsEmpty && identity.SequenceEqual(peer.Identity))
                return peer;
        }

        return peers.Count == 1 && (identity.IsEmpty || peers.First().Identity.Length == 0) ? peers.First() : null;
    }

    protected override void Received(Peer peer, IReadOnlyList<byte[]> frames) => receive(peer, frames);
}
