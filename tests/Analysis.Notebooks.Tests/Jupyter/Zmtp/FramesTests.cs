using Analysis.Notebooks.Jupyter.Zmtp;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Notebooks.Tests.Jupyter.Zmtp;

public sealed class FramesTests
{
    [Fact]
    public void Frames_read_back_as_they_were_written() => Check.QuickThrowOnFailure(Prop.ForAll<byte[][]>(frames =>
    {
        if (frames.Length == 0)
            return true;
        using var stream = new MemoryStream(Frames.Encode(frames));
        return frames.Index().All(frame => Frames.Read(stream) is var read
            && !read.IsCommand && read.More == frame.Index < frames.Length - 1 && read.Body.SequenceEqual(frame.Item));
    }));

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(3_000_000)]
    public void A_frame_of_any_length_reads_back(int length)
    {
        using var stream = new MemoryStream(Frames.Encode([new byte[length]]));
        Assert.Equal(length, Frames.Read(stream).Body.Length);
    }

    [Theory]
    [InlineData("08 00", "0x08")]
    [InlineData("05 00", "0x05")]
    [InlineData("02 7F FF FF FF FF FF FF FF", "9223372036854775807 bytes")]
    [InlineData("06 00 00 00 00 00 01 00 01", "65537 bytes")]
    public void Bytes_that_are_no_frame_are_refused(string bytes, string told)
    {
        using var stream = new MemoryStream(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)));
        Assert.Contains(told, Assert.Throws<InvalidDataException>(() => Frames.Read(stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_that_is_only_announced_costs_no_memory()
    {
        byte[] head = [2, 0, 0, 0, 0, 3, 0, 0, 0];
        using var stream = new MemoryStream(head);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<EndOfStreamException>(() => Frames.Read(stream));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }
}
