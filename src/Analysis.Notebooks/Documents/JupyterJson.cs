using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Analysis.Notebooks.Documents;

/// <summary>
/// Writes JSON the way Jupyter saves notebooks: one blank of indent a level, characters unescaped save those that JSON forbids,
/// the order of keys and the digits of numbers as they were.
/// </summary>
sealed class JupyterJson
{
    readonly StringBuilder _text = new();
    int _depth;

    /// <summary>The file's bytes: UTF-8 without byte order mark, a line feed at the end.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.Append('\n').ToString());

    /// <summary>Writes a value as it is.</summary>
    public void Write(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value.EnumerateObject().Select(p => (RawName(p), (Action)(() => Write(p.Value)))));
                break;
            case JsonValueKind.Array:
                WriteArray(value.EnumerateArray().Select(item => (Action)(() => Write(item))));
                break;
            case JsonValueKind.String:
                _text.Append(Canonical(JsonMarshal.GetRawUtf8Value(value)));
                break;
            default:
                _text.Append(value.GetRawText());
                break;
        }
    }

    /// <summary>Writes an object whose values write themselves.</summary>
    /// <param name="members">The names, quoted and escaped, and the values.</param>
    public void WriteObject(IEnumerable<(string Name, Action Value)> members) =>
        WriteItems('{', '}', members.Select(m => (Action)(() =>
        {
            _text.Append(m.Name).Append(": ");
            m.Value();
        })));

    /// <summary>Writes an array whose items write themselves.</summary>
    public void WriteArray(IEnumerable<Action> items) => WriteItems('[', ']', items);

    /// <summary>The name of a member, quoted and escaped as it is to be written.</summary>
    public static string RawName(JsonProperty property) => Canonical([.. "\""u8, .. JsonMarshal.GetRawUtf8PropertyName(property), .. "\""u8]);

    /// <summary>Text, quoted and escaped.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    // Half a surrogate pair, written as \ud83d, is no text: it stays as it was written.
    static string Canonical(ReadOnlySpan<byte> raw)
    {
        try
        {
            var reader = new Utf8JsonReader(raw);
            reader.Read();
            return Quote(reader.GetString()!);
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(raw);
        }
    }

    void WriteItems(char open, char close, IEnumerable<Action> items)
    {
        _text.Append(open);
        _depth++;
        var any = false;
        foreach (var item in items)
        {
            _text.Append(any ? "," : "").Append('\n').Append(' ', _depth);
            item();
            any = true;
        }

        _depth--;
        if (any)
        {
            _text.Append('\n').Append(' ', _depth);
        }

        _text.Append(close);
    }
}
