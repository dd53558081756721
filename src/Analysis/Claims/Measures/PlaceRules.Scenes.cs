using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <content>Places that the text named before the figure's clause.</content>
static partial class PlaceRules
{
    /// <summary>"had been killed there", "arrived in the region": where the figures before it were.</summary>
    static Reading<string?>? Anaphoric(FigureContext context)
    {
        var end = Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + MostChunks);
        for (var at = context.Clause.Phrase.End; at < end; at++)
        {
            var isThere = There.Contains(context.Tokens[at]) && (at + 1 >= end || !WordClasses.Has(context.Tokens[at + 1], WordClass.Auxiliary));
            var isRegion = at + 2 < end && Locative.Contains(context.Tokens[at]) && WordClasses.Has(context.Tokens[at + 1], WordClass.Determiner) && Region.Contains(context.Tokens[at + 2])
                && (at + 3 >= end || !context.Tokens[at + 3].IsCapital);
            if (isThere || isRegion)
            {
                return PlaceBefore(context, mostParagraphs: 1);
            }
        }

        return null;
    }

    /// <summary>"Twenty-two other soldiers are wounded": in the same event.</summary>
    static Reading<string?>? AsOthers(FigureContext context) =>
        context.Find(Others, context.AfterNumber, Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + 3)) >= 0 ? PlaceBefore(context, mostParagraphs: 0) : null;

    /// <summary>"Militants attack a post in Nampala. The army says that 17 died": the place of the attack that the sentence before tells of.</summary>
    static Reading<string?>? IncidentBefore(FigureContext context) =>
        SentenceBefore(context, 1) is { } before && context.Find(Incidents, before.FirstToken, before.EndToken) >= 0 ? FirstPlace(context, before) : null;

    /// <summary>"Commandos seize the bank in west Mosul. The police put losses at 139": an item of two or three sentences tells of one place.</summary>
    static Reading<string?>? SceneBefore(FigureContext context)
    {
        const int SentencesBack = 3;
        if (BeforeSemicolon(context) is { } clause)
        {
            return clause;
        }

        if (PlaceBefore(context, mostParagraphs: 0) is { } known)
        {
            return known;
        }

        for (var back = 1; back <= SentencesBack && SentenceBefore(context, back) is { } before; back++)
        {
            if (FirstPlace(context, before) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>"A ship sinks off Jeju; twelve have been picked up": the sentence up to its last semicolon before the figure.</summary>
    static Reading<string?>? BeforeSemicolon(FigureContext context)
    {
        for (var at = context.Clause.Phrase.Start - 1; at > context.WindowStart; at--)
        {
            if (context.Tokens[at].Kind == TokenKind.Sign && context.Text.Text[context.Tokens[at].Start] == ';')
            {
                return FirstPlace(context, context.Sentence with { FirstToken = context.WindowStart, EndToken = at });
            }
        }

        return null;
    }

    /// <summary>A sentence so many before, in the same paragraph; null where there is none, or one too long to look through.</summary>
    static Sentence? SentenceBefore(FigureContext context, int back)
    {
        const int MostTokens = 80;
        return context.Sentence.Index >= back && context.Text.Sentences[context.Sentence.Index - back] is var before && before.Paragraph == context.Sentence.Paragraph && before.EndToken - before.FirstToken <= MostTokens
            ? before : null;
    }

    /// <summary>The place beside the sentence's incident, or else the first that it names.</summary>
    static Reading<string?>? FirstPlace(FigureContext context, Sentence sentence)
    {
        var chunks = Chunker.Read(context.Text, sentence.FirstToken, sentence.EndToken, []);
        for (var i = 1; i < chunks.Length; i++)
        {
            // "Rain in Japan causes a landslide in Okaya": where it happened, before where else
            if (chunks[i - 1].Kind == ChunkKind.Noun && Incidents.Contains(context.Tokens[chunks[i - 1].Head]) && PlacePhrase.At(context.Text, chunks, i) is { } site)
            {
                return Take(context, site);
            }
        }

        for (var i = 0; i < chunks.Length; i++)
        {
            if ((PlacePhrase.At(context.Text, chunks, i) ?? Struck(context, chunks, i) ?? EnteredAt(context, chunks, i)) is { } span)
            {
                return Take(context, span);
            }
        }

        return null;
    }

    /// <summary>"Rebels enter the town of Walikale".</summary>
    static TextSpan? EnteredAt(FigureContext context, Chunk[] chunks, int at) =>
        chunks[at].Kind == ChunkKind.Verb && Entering.Contains(context.Tokens[chunks[at].Head]) && at + 1 < chunks.Length ? PlacePhrase.Named(context.Text, chunks, at + 1) : null;

    /// <summary>The place of the last figure that has one; null when it stands too far off.</summary>
    static Reading<string?>? PlaceBefore(FigureContext context, int mostParagraphs)
    {
        const int MostFiguresBack = 4;
        for (var i = context.Earlier.Count - 1; i >= Math.Max(0, context.Earlier.Count - MostFiguresBack) && context.Sentence.Paragraph - context.EarlierSentences[i].Paragraph <= mostParagraphs; i--)
        {
            if (context.Earlier[i].Place.Value is not null)
            {
                return context.Earlier[i].Place;
            }
        }

        return null;
    }
}
