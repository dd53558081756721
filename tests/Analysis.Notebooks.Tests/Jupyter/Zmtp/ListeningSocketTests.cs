using Analysis.Notebooks.Jupyter.Zmtp;

namespace Analysis.Notebooks.Tests.Jupyter.Zmtp;

public sealed class ListeningSocketTests : IDisposable
{
    readonly ServedKernel _kernel = new();

    public void Dispose() => _kernel.Dispose();

    [Fact]
    public void A_heartbeat_comes_back_with_its_envelope()
    {
        using var heartbeat = WireChannel.Connect(_kernel.Connection.Heartbeat, "REQ");
        heartbeat.Send(Frames.Encode([[], "still there?"u8.ToArray()]));
        Assert.Equal([[], "still there?"u8.ToArray()], heartbeat.Receive());
    }

    [Fact]
    public void A_ping_is_answered_with_its_context()
    {
        using var heartbeat = WireChannel.Connect(_kernel.Connection.Heartbeat, "REQ");
        heartbeat.Send(Frames.Encode(new Command("PING", new byte[] { 0, 10, 7, 8 })));
        var pong = Command.Parse(heartbeat.Receive().Single());
        Assert.Equal(("PONG", "0708"), (pong.Name, Convert.ToHexString(pong.Body.Span)));
    }

    [Fact]
    public void A_peer_of_the_wrong_kind_is_cut_off()
    {
        using var wrong = WireChannel.Connect(_kernel.Connection.Shell, "SUB");
        Assert.True(wrong.IsCutOff());
    }

    [Fact]
    public void A_peer_that_asks_for_encryption_is_cut_off()
    {
        using var wrong = new WireChannel(_kernel.Connection.Shell);
        var greeting = Greeting.Own();
        "CURVE"u8.CopyTo(greeting.AsSpan(12));
        wrong.Send(greeting);
        Assert.True(wrong.IsCutOff());
    }

    [Fact]
    public void Peers_beyond_the_limit_are_cut_off_and_a_place_becomes_free_again()
    {
        var peers = Enumerable.Range(0, ZmtpLimits.Peers).Select(_ => WireChannel.Connect(_kernel.Connection.Heartbeat, "REQ")).ToList();
        using (var tooMany = new WireChannel(_kernel.Connection.Heartbeat))
            Assert.True(tooMany.IsCutOff());
        peers.ForEach(peer => peer.Dispose());
        Assert.True(SpinWait.SpinUntil(CanBeat, TimeSpan.FromSeconds(30)));
    }

    bool CanBeat()
    {
        try
        {
            using var heartbeat = WireChannel.Connect(_kernel.Connection.Heartbeat, "REQ");
            heartbeat.Send(Frames.Encode([[1]]));
            return heartbeat.Receive().Single().SequenceEqual(new byte[] { 1 });
        }
        catch (IOException)
        {
            return false;
        }
    }
}
