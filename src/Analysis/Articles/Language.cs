using Analysis.Text;

namespace Analysis.Articles;

/// <summary>Tells English text from text in another language, by its little words.</summary>
internal static class Language
{
    // Enough little words to judge by; a shorter text counts as English.
    const int Enough = 5;

    static readonly WordList English = Vocabulary.Words("english");
    static readonly WordList NotEnglish = Vocabulary.Words("not english");

    /// <summary>False only for a text that plainly is in another language.</summary>
    public static bool IsEnglish(string text)
    {
        int english = 0, other = 0, foreignLetters = 0, words = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            english += English.Contains(token) ? 1 : 0;
            other += NotEnglish.Contains(token) ? 1 : 0;
            words += token.Kind == TokenKind.Word ? 1 : 0;
            // Letters from Greek on: no language written in the Latin script uses them.
            foreignLetters += token.Kind == TokenKind.Word && text[token.Start] >= '\u0370' ? 1 : 0;
        }

        return foreignLetters * 2 <= words && (english + other < Enough || english >= other);
    }
}
