using Analysis.Text;

namespace Analysis.Figures;

/// <summary>What the rules saw of the numbers before this one.</summary>
/// <param name="Figures">How many figures were found so far.</param>
/// <param name="LastCounted">What the last number that counted something counted.</param>
/// <param name="LastCountedSentence">The sentence of that number; -1 before the first.</param>
/// <param name="LastFigureEnd">The first token after the last figure and its noun; -1 before the first.</param>
/// <param name="LastRule">The rule that decided the number before; null before the first.</param>
/// <param name="LastEnd">The first token after the number before.</param>
internal readonly record struct NumbersBefore(int Figures, Counted LastCounted, int LastCountedSentence, int LastFigureEnd, FigureRule? LastRule, int LastEnd)
{
    public static NumbersBefore None { get; } = new(0, Counted.Nothing, -1, -1, null, -1);
}

/// <summary>A number where it stands: all that a rule may look at.</summary>
internal readonly ref struct NumberSite(TokenizedText text, NumberPhrase phrase, NounPhrase noun, Sentence sentence, NumbersBefore before)
{
    public TokenizedText Text { get; } = text;

    public ReadOnlySpan<Token> Tokens { get; } = text.Tokens;

    public NumberPhrase Phrase { get; } = phrase;

    public NounPhrase Noun { get; } = noun;

    public Sentence Sentence { get; } = sentence;

    public NumbersBefore Before { get; } = before;

    /// <summary>True when the sentence goes on at <paramref name="at"/>.</summary>
    public bool Has(int at) => at >= Sentence.FirstToken && at < Sentence.EndToken;

    /// <summary>True when a word of the list stands at <paramref name="at"/> in this sentence.</summary>
    public bool Is(int at, WordList words) => Has(at) && words.Contains(Tokens[at]);

    /// <summary>The first character of the token at <paramref name="at"/>; a blank outside the sentence.</summary>
    public char Sign(int at) => Has(at) && Tokens[at].Kind == TokenKind.Sign ? Text.Text[Tokens[at].Start] : ' ';
}
