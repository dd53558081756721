using System.Text;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Jupyter.Messages;
using Analysis.Notebooks.Jupyter.Zmtp;

namespace Analysis.Notebooks.Tests.Jupyter;

/// <summary>Whatever arrives on the kernel's ports, it goes on serving, and runs nothing that is not signed.</summary>
[Trait("Category", "Long")]
public sealed class WireFuzzTests : IDisposable
{
    const int Seed = 20261122;
    const string Trace = "ANALYSIS_UNSIGNED_CODE_RAN";

    readonly ServedKernel _kernel = new();
    readonly Random _random = new(Seed);
    readonly MessageCodec _signed;
    readonly MessageCodec _wronglySigned = new(new MessageSigner("another key"), TimeProvider.System);

    public WireFuzzTests() => _signed = new MessageCodec(new MessageSigner(_kernel.Connection.Key), TimeProvider.System);

    int[] Ports => [_kernel.Connection.Shell, _kernel.Connection.Control, _kernel.Connection.Stdin, _kernel.Connection.Publish, _kernel.Connection.Heartbeat];

    public void Dispose() => _kernel.Dispose();

    [Fact]
    public void A_hundred_thousand_malformed_frames_and_messages_leave_it_serving()
    {
        Environment.SetEnvironmentVariable(Trace, null);
        Repeat(2_000, _ => Connections(BrokenGreeting()));
        Repeat(2_000, _ => Connections([.. Greeting.Own(), .. Mutated(WireChannel.Ready(Pick("DEALER", "SUB", "REQ", "PAIR"), "x"))]));
        Repeat(1_000, _ => MutatedMessages(20));
        Repeat(50, _ => Messages(1_000, Unsigned));
        Repeat(26, _ => Messages(1_000, SignedNonsense));

        using var client = _kernel.Connect();
        var (reply, outputs) = client.Run($"Environment.GetEnvironmentVariable(\"{Trace}\") is null");
        Assert.Equal("ok", reply.Text("status"));
        Assert.Equal("True", outputs.Single().Content.GetProperty("data").Text("text/plain"));
    }

    static void Repeat(int times, Action<int> work)
    {
        for (var i = 0; i < times; i++)
            work(i);
    }

    /// <summary>Opens a connection, says something once and leaves.</summary>
    void Connections(byte[] bytes) => Say(Ports[_random.Next(Ports.Length)], channel => channel.Send(bytes));

    byte[] BrokenGreeting()
    {
        var greeting = _random.Next(2) == 0 ? RandomBytes(_random.Next(1, 100)) : Mutated(Greeting.Own());
        return [.. greeting, .. RandomBytes(_random.Next(20))];
    }

    /// <summary>One greeted connection on which well-formed messages come with bytes changed, cut or repeated.</summary>
    void MutatedMessages(int count) => Say(Ports[_random.Next(2)], channel =>
    {
        channel.Greet();
        channel.Send(WireChannel.Ready("DEALER", "fuzz"));
        Repeat(count, _ => channel.Send(Mutated(Frames.Encode(_wronglySigned.Encode([], "execute_request", null, Traced())))));
    });

    /// <summary>One greeted connection with well-formed frames that hold no valid message.</summary>
    void Messages(int count, Func<IReadOnlyList<byte[]>> message) => Say(Ports[_random.Next(2)], channel =>
    {
        channel.Greet();
        channel.Send(WireChannel.Ready("DEALER", "fuzz"));
        new Thread(() => channel.IsCutOff()) { IsBackground = true }.Start();
        Repeat(count, _ => channel.Send(Frames.Encode(message())));
    });

    IReadOnlyList<byte[]> Unsigned()
    {
        var frames = _wronglySigned.Encode([], "execute_request", null, Traced()).ToList();
        switch (_random.Next(5))
        {
            case 0:
                frames[1] = [];
                break;
            case 1:
                frames.RemoveAt(_random.Next(frames.Count));
                break;
            case 2:
                frames[_random.Next(frames.Count)] = RandomBytes(_random.Next(300));
                break;
            case 3:
                frames = [.. Enumerable.Range(0, _random.Next(1, 40)).Select(_ => RandomBytes(_random.Next(8)))];
                break;
        }

        return frames;
    }

    /// <summary>The right key, but parts that are no JSON, or JSON of the wrong shape.</summary>
    IReadOnlyList<byte[]> SignedNonsense()
    {
        byte[][] parts = [Header(), "{}"u8.ToArray(), "{}"u8.ToArray(), Nonsense()];
        if (_random.Next(3) == 0)
            parts[_random.Next(parts.Length)] = _random.Next(2) == 0 ? RandomBytes(_random.Next(50)) : Nonsense();
        return ["<IDS|MSG>"u8.ToArray(), new MessageSigner(_kernel.Connection.Key).Sign(parts), .. parts];
    }

    byte[] Header()
    {
        var type = Pick("history_request", "comm_open", "is_complete_request", "connect_request", "no_such_request", "input_reply", "comm_info_request", "\\ud800");
        return Encoding.UTF8.GetBytes($$"""{"msg_id": "{{_random.Next()}}", "msg_type": "{{type}}", "session": 7}""");
    }

    byte[] Nonsense() => Encoding.UTF8.GetBytes(Pick(
        "", "null", "[]", "{", "\"text\"", "{\"code\": 7}", "{\"code\": \"\\ud800\"}", "{\"n\": 1e99, \"pattern\": [], \"hist_access_type\": \"search\"}",
        "{\"code\": null, \"cursor_pos\": -5}", "{\"comm_id\": {}}", "{\"hist_access_type\": \"range\", \"start\": \"x\", \"session\": -9}",
        new string('[', 5_000), "{\"a\":" + new string('[', 100) + new string(']', 100) + "}", "{\"hist_access_type\": \"tail\", \"n\": -1}"));

    static JsonObject Traced() => new() { ["code"] = $"Environment.SetEnvironmentVariable(\"{Trace}\", \"yes\");" };

    static void Say(int port, Action<WireChannel> say)
    {
        try
        {
            using var channel = new WireChannel(port);
            say(channel);
        }
        catch (IOException)
        {
            // The kernel has cut the connection off, as it should.
        }
    }

    byte[] Mutated(byte[] bytes)
    {
        var mutated = bytes.ToList();
        for (var changes = _random.Next(1, 6); changes > 0 && mutated.Count > 0; changes--)
        {
            var at = _random.Next(mutated.Count);
            if (_random.Next(3) is var kind and < 2)
                mutated[at] = kind == 0 ? (byte)_random.Next(256) : (byte)(mutated[at] ^ (1 << _random.Next(8)));
            else if (_random.Next(2) == 0)
                mutated.RemoveRange(at, _random.Next(mutated.Count - at));
            else
                mutated.InsertRange(at, RandomBytes(_random.Next(20)));
        }

        return [.. mutated];
    }

    byte[] RandomBytes(int length)
    {
        var bytes = new byte[length];
        _random.NextBytes(bytes);
        return bytes;
    }

    string Pick(params ReadOnlySpan<string> choices) => choices[_random.Next(choices.Length)];
}
