using Analysis.Articles;
using Analysis.Claims;
using Analysis.Tables;

namespace Analysis.Cli;

enum ClaimFormat
{
    Table,
    Csv,
    Jsonl,
}

/// <summary>Writes the claims of articles, in their order.</summary>
abstract class ClaimWriter
{
    public static ClaimWriter Create(ClaimFormat format, TextWriter writer, ClaimExtractor extractor) => format switch
    {
        ClaimFormat.Csv => new CsvWriter(writer, extractor),
        ClaimFormat.Jsonl => new JsonLinesWriter(writer, extractor),
        _ => new TableWriter(writer, extractor),
    };

    /// <summary>Writes the claims of one article.</summary>
    public abstract void Write(Article article);

    /// <summary>Writes what stands at the end.</summary>
    public virtual void Finish()
    {
    }

    sealed class JsonLinesWriter(TextWriter writer, ClaimExtractor extractor) : ClaimWriter
    {
        public override void Write(Article article)
        {
            foreach (var claim in extractor.Extract(article))
            {
                writer.WriteLine(ClaimJson.Write(claim));
            }
        }
    }

    /// <summary>The fields of the schema as columns, in its order.</summary>
    sealed class CsvWriter(TextWriter writer, ClaimExtractor extractor) : ClaimWriter
    {
        readonly List<Claim> _claims = [];

        public override void Write(Article article) => _claims.AddRange(extractor.Extract(article));

        public override void Finish() => writer.Write(_claims.ToTable(ClaimJson.Fields).ToCsv());
    }
}
