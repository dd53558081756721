namespace Analysis.Text;

/// <summary>One sentence, heading or list line.</summary>
/// <param name="Index">Its place among the sentences of the text, from 0.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The first token after it.</param>
/// <param name="Paragraph">The paragraph it belongs to, from 0; line breaks end paragraphs.</param>
/// <param name="Span">Its characters, without surrounding white space; closing quotation marks belong to it.</param>
internal sealed record Sentence(int Index, int FirstToken, int EndToken, int Paragraph, TextSpan Span);
