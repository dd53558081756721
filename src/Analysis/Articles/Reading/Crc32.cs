namespace Analysis.Articles.Reading;

/// <summary>The check sum of gzip files: CRC-32 of ISO 3309, as RFC 1952 gives it.</summary>
internal sealed class Crc32
{
    const uint Polynomial = 0xEDB88320;

    static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (sum, _) => (sum >> 1) ^ ((sum & 1) * Polynomial)))];

    uint _sum = uint.MaxValue;

    public uint Value => ~_sum;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            _sum = (_sum >> 8) ^ Table[(byte)(_sum ^ value)];
        }
    }
}
