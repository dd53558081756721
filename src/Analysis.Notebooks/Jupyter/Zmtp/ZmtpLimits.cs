namespace Analysis.Notebooks.Jupyter.Zmtp;

/// <summary>What one peer may ask of the kernel before it is cut off. Anyone on the machine can open a connection, so nothing is unbounded.</summary>
static class ZmtpLimits
{
    /// <summary>The largest frame in bytes; a notebook's cell or its comm buffers stay far below.</summary>
    public const int FrameBytes = 64 * 1024 * 1024;

    /// <summary>The largest message in bytes, over all its frames.</summary>
    public const int MessageBytes = 128 * 1024 * 1024;

    /// <summary>The most frames of one message: identities, delimiter, signature, four parts, buffers.</summary>
    public const int MessageFrames = 256;

    /// <summary>The largest command (READY, SUBSCRIBE, PING...) in bytes.</summary>
    public const int CommandBytes = 64 * 1024;

    /// <summary>The most peers connected to one socket at once.</summary>
    public const int Peers = 64;

    /// <summary>Bytes waiting to be published before the publishing cell has to wait.</summary>
    public const int PublishBytes = 64 * 1024 * 1024;

    /// <summary>Time for a peer to finish its greeting and READY.</summary>
    public static readonly TimeSpan Handshake = TimeSpan.FromSeconds(10);

    /// <summary>Time without progress after which a peer that does not read is cut off.</summary>
    public static readonly TimeSpan Send = TimeSpan.FromSeconds(10);
}
