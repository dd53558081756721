using Analysis.Claims;
using Analysis.Cli;

namespace Analysis.Benchmarks;

/// <summary>JSON lines in, claims out: what <c>extract -</c> does, without the process around it.</summary>
static class Pipeline
{
    static readonly ClaimExtractor Extractor = new(SourceCatalogue.Default);

    /// <returns>The bytes of the claims.</returns>
    public static async Task<long> RunAsync(IEnumerable<byte[]> parts, int jobs)
    {
        var bytes = 0L;
        var input = new ArticleStream(() => new PartsStream(parts), Console.Error);
        await new ExtractPipeline(Extractor, ClaimFormat.Jsonl, jobs).RunAsync(input.Batches(["-"]), batch => bytes += batch.Claims.Written.Length, CancellationToken.None);
        return bytes;
    }

    /// <summary>Parts read one after the other, never all in memory.</summary>
    sealed class PartsStream(IEnumerable<byte[]> parts) : Stream
    {
        readonly IEnumerator<byte[]> _parts = parts.GetEnumerator();
        ReadOnlyMemory<byte> _current;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            while (_current.IsEmpty)
            {
                if (!_parts.MoveNext())
                {
                    return 0;
                }

                _current = _parts.Current;
            }

            var count = Math.Min(buffer.Length, _current.Length);
            _current.Span[..count].CopyTo(buffer);
            _current = _current[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            _parts.Dispose();
            base.Dispose(disposing);
        }
    }
}
