using System.Text;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// Sends what code writes to the console to the cell it belongs to, and everything else to the console that was there before;
/// so several sessions share a process, and a background task keeps writing to the cell that started it.
/// </summary>
static class ConsoleRouter
{
    static readonly Lock Gate = new();
    static bool _writes;
    static TextReader? _input;

    /// <summary>
    /// Takes over the process's console, and its input again where a library has put another reader there:
    /// setting <c>Console.InputEncoding</c> does so.
    /// </summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (!_writes)
            {
                Console.SetOut(new Writer(StreamName.Stdout, Console.Out));
                Console.SetError(new Writer(StreamName.Stderr, Console.Error));
                _writes = true;
            }

            if (!ReferenceEquals(Console.In, _input))
            {
                Console.SetIn(new Reader(Console.In));
                _input = Console.In;
            }
        }
    }

    sealed class Writer(StreamName stream, TextWriter outside) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override string NewLine => "\n";

        public override void Write(char value) => Write(value.ToString());

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

        public override void Write(string? value)
        {
            if (CellContext.Current is { } cell)
            {
                cell.Write(stream, value ?? "");
            }
            else
            {
                outside.Write(value);
            }
        }

        public override void WriteLine() => Write(NewLine);

        public override void WriteLine(string? value) => Write(value + NewLine);

        public override void Flush() => outside.Flush();
    }

    sealed class Reader(TextReader outside) : TextReader
    {
        // What is left of the line that Read() is in the middle of.
        readonly AsyncLocal<string?> _rest = new();

        public override string? ReadLine()
        {
            if (CellContext.Current is not { } cell)
            {
                return outside.ReadLine();
            }

            if (_rest.Value is { Length: > 0 } rest)
            {
                _rest.Value = null;
                return rest.TrimEnd('\n');
            }

            return cell.Ask(new InputRequest("", Password: false));
        }

        public override int Peek() => CellContext.Current is null ? outside.Peek() : Fill() is { Length: > 0 } rest ? rest[0] : -1;

        public override int Read()
        {
            if (CellContext.Current is null)
            {
                return outside.Read();
            }

            if (Fill() is not { Length: > 0 } rest)
            {
                return -1;
            }

            _rest.Value = rest[1..];
            return rest[0];
        }

        string? Fill()
        {
            if (string.IsNullOrEmpty(_rest.Value))
            {
                _rest.Value = CellContext.Current!.Ask(new InputRequest("", Password: false)) is { } line ? line + "\n" : null;
            }

            return _rest.Value;
        }
    }
}
