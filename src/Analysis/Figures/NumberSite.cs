using Analysis.Text;

namespace Analysis.Figures;

/// <summary>What the rules know of the other numbers of the text.</summary>
/// <param name="LastCounted">What the last number before that counted people or things counted.</param>
/// <param name="LastCountedSentence">The sentence of that number; -1 before the first.</param>
/// <param name="LastFigureEnd">The first token after the last figure before; -1 before the first.</param>
/// <param name="LastRule">The rule that decided the number before; null before the first and for one still undecided.</param>
/// <param name="LastEnd">The first token after the number before; -1 before the first.</param>
/// <param name="NextFigure">The first token of the next figure; -1 when there is none or it is not known yet.</param>
internal readonly record struct OtherNumbers(
    Counted LastCounted, int LastCountedSentence, int LastFigureEnd, FigureRule? LastRule, int LastEnd, int NextFigure)
{
    public static OtherNumbers None { get; } = new(Counted.Nothing, -1, -1, null, -1, -1);
}

/// <summary>A number where it stands: all that a rule may look at.</summary>
internal readonly ref struct NumberSite(TokenizedText text, NumberPhrase phrase, NounPhrase noun, Sentence sentence, OtherNumbers before, TextFigures others)
{
    public TokenizedText Text { get; } = text;

    public ReadOnlySpan<Token> Tokens { get; } = text.Tokens;

    public NumberPhrase Phrase { get; } = phrase;

    public NounPhrase Noun { get; } = noun;

    public Sentence Sentence { get; } = sentence;

    public OtherNumbers Before { get; } = before;

    /// <summary>The figures of the text; none while its numbers are read.</summary>
    public TextFigures Others { get; } = others;

    /// <summary>True when the sentence goes on at <paramref name="at"/>.</summary>
    public bool Has(int at)
    {
        Effort.Look();
        return at >= Sentence.FirstToken && at < Sentence.EndToken;
    }

    /// <summary>True when a word of the list stands at <paramref name="at"/> in this sentence.</summary>
    public bool Is(int at, WordList words) => Has(at) && words.Contains(Tokens[at]);

    /// <summary>The first character of the sign at <paramref name="at"/>; a blank where none stands or the sentence is over.</summary>
    public char Sign(int at) => Has(at) && Tokens[at].Kind == TokenKind.Sign ? Text.Text[Tokens[at].Start] : ' ';
}
