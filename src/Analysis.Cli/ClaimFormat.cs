using System.Buffers;
using System.Text;
using System.Text.Json;
using Analysis.Claims;
using Analysis.Tables;

namespace Analysis.Cli;

enum ClaimFormat
{
    Table,
    Csv,
    Jsonl,
}

/// <summary>Writes claims for other programs: formats of which every part can be written by itself.</summary>
static class ClaimBytes
{
    static readonly Encoding Utf8 = new UTF8Encoding(false);

    /// <summary>What stands before the first claim; nothing for JSON lines.</summary>
    public static byte[] Head(ClaimFormat format) => format == ClaimFormat.Csv ? Utf8.GetBytes(Csv([])) : [];

    /// <summary>The claims, each with its line break.</summary>
    public static PooledBytes Of(ClaimFormat format, IEnumerable<Claim> claims)
    {
        var buffer = new PooledBytes();
        if (format == ClaimFormat.Csv)
        {
            Utf8.GetBytes(Csv(claims).AsSpan(Csv([]).Length), buffer);
            return buffer;
        }

        using var writer = new Utf8JsonWriter(buffer, ClaimJson.Options);
        foreach (var claim in claims)
        {
            ClaimJson.Write(writer, claim);
            writer.Flush();
            writer.Reset();
            buffer.Write("\n"u8);
        }

        return buffer;
    }

    static string Csv(IEnumerable<Claim> claims) => claims.ToTable(ClaimJson.Fields).ToCsv();
}
