using System.Text.Json.Nodes;
using Analysis.Notebooks.Jupyter.Messages;

namespace Analysis.Notebooks.Tests.Jupyter.Messages;

public sealed class MessageCodecTests
{
    const int SignatureFrame = 2;
    const int HeaderFrame = 3;

    readonly MessageCodec _codec = new(new MessageSigner("key"), TimeProvider.System);

    [Fact]
    public void The_signature_is_that_of_other_implementations() =>
        // printf '{"a":1}{}{}{}' | openssl dgst -sha256 -hmac key
        Assert.Equal(
            "f1128388193e4dd1aa760827bd756a1b40b627676b5efe22c0e8297919bfa218"u8,
            new MessageSigner("key").Sign(["{\"a\":1}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray()]));

    [Fact]
    public void A_message_reads_back()
    {
        var message = _codec.Decode(Frames("😀"));
        Assert.Equal(("status", "😀"), (message.Type, message.Content.Text("text")));
        Assert.Equal([1, 2], message.Routing.Single());
    }

    [Fact]
    public void The_header_of_a_request_comes_back_byte_for_byte()
    {
        var request = _codec.Decode(Frames("x"));
        Assert.Equal(request.HeaderJson, _codec.Encode([], "reply", request, [])[HeaderFrame]);
    }

    [Fact]
    public void Every_changed_byte_of_signature_or_parts_is_noticed()
    {
        var frames = Frames("x");
        for (var frame = SignatureFrame; frame < frames.Length; frame++)
        {
            for (var at = 0; at < frames[frame].Length; at++)
            {
                frames[frame][at] ^= 1;
                Assert.Throws<InvalidDataException>(() => _codec.Decode(frames));
                frames[frame][at] ^= 1;
            }
        }

        Assert.Equal("status", _codec.Decode(frames).Type);
    }

    [Fact]
    public void A_message_without_signature_or_with_a_part_missing_is_refused()
    {
        var frames = Frames("x");
        var unsigned = frames.ToArray();
        unsigned[SignatureFrame] = [];
        Assert.Throws<InvalidDataException>(() => _codec.Decode(unsigned));
        Assert.Throws<InvalidDataException>(() => _codec.Decode(frames[..^1]));
        Assert.Throws<InvalidDataException>(() => _codec.Decode([]));
    }

    byte[][] Frames(string text) => [.. _codec.Encode([[1, 2]], "status", parent: null, new JsonObject { ["text"] = text })];
}
