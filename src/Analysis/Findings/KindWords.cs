using Analysis.Text;

namespace Analysis.Findings;

/// <summary>The word classes of <c>Vocabulary/kinds.txt</c>, said there.</summary>
internal static class KindWords
{
    public static PhraseList AddedBefore { get; } = Vocabulary.Phrases("kind-added-before");

    public static PhraseList AddedAfter { get; } = Vocabulary.Phrases("kind-added-after");

    public static PhraseList Added { get; } = Vocabulary.Phrases("kind-added");

    public static PhraseList OfWhich { get; } = Vocabulary.Phrases("kind-of-which");

    public static PhraseList Ordinal { get; } = Vocabulary.Phrases("kind-ordinal");

    public static PhraseList Part { get; } = Vocabulary.Phrases("kind-part");

    public static PhraseList Total { get; } = Vocabulary.Phrases("kind-total");

    public static PhraseList Present { get; } = Vocabulary.Phrases("kind-present");

    public static PhraseList Held { get; } = Vocabulary.Phrases("kind-held");

    public static PhraseList Moved { get; } = Vocabulary.Phrases("kind-moved");

    public static PhraseList Lost { get; } = Vocabulary.Phrases("kind-lost");

    public static PhraseList Perfect { get; } = Vocabulary.Phrases("kind-perfect");

    public static PhraseList Between { get; } = Vocabulary.Phrases("kind-between");

    public static PhraseList During { get; } = Vocabulary.Phrases("kind-during");

    public static PhraseList Duration { get; } = Vocabulary.Phrases("kind-duration");
}
