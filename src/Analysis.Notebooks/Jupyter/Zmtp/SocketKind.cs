namespace Analysis.Notebooks.Jupyter.Zmtp;

/// <summary>A kind of ZeroMQ socket and the kinds that may connect to it.</summary>
sealed record SocketKind(string Name, IReadOnlyList<string> Partners)
{
    public static readonly SocketKind Router = new("ROUTER", ["DEALER", "REQ", "ROUTER"]);
    public static readonly SocketKind Publisher = new("PUB", ["SUB", "XSUB"]);
    public static readonly SocketKind Reply = new("REP", ["REQ", "DEALER"]);

    public bool Accepts(string partner) => Partners.Contains(partner, StringComparer.Ordinal);
}
