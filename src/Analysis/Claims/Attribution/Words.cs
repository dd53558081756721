using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>The word classes that attribution reads by, from <c>Vocabulary/reporting.txt</c> and <c>Vocabulary/countries.txt</c>.</summary>
static class Words
{
    public static readonly WordList ClaimedDeed = Vocabulary.Words("claimed deed");
    public static readonly WordList SmallNumber = Vocabulary.Words("small count");
    public static readonly WordList PointingBack = Vocabulary.Words("pointing back");
    public static readonly WordList Locative = Vocabulary.Words("where else");
    public static readonly WordList Month = Vocabulary.Words("month");
    public static readonly WordList Say = Vocabulary.Words("say verb");
    public static readonly WordList Count = Vocabulary.Words("count verb");
    public static readonly WordList Deny = Vocabulary.Words("deny verb");
    public static readonly WordList Continuing = Vocabulary.Words("continuing participle");
    public static readonly WordList Citing = Vocabulary.Words("messenger participle");
    public static readonly WordList Auxiliary = Vocabulary.Words("auxiliary verb");
    public static readonly WordList Being = Vocabulary.Words("being");
    public static readonly WordList Adverb = Vocabulary.Words("passing adverb");
    public static readonly WordList Day = Vocabulary.Words("day word");
    public static readonly WordList Preposition = Vocabulary.Words("preposition");
    public static readonly WordList AdjunctPreposition = Vocabulary.Words("adjunct preposition");
    public static readonly WordList ClauseOpener = Vocabulary.Words("clause opener");
    public static readonly WordList StrongBreak = Vocabulary.Words("strong break");
    public static readonly WordList Relative = Vocabulary.Words("relative");
    public static readonly WordList Determiner = Vocabulary.Words("determining word");
    public static readonly WordList Possessive = Vocabulary.Words("possessive");
    public static readonly WordList Pronoun = Vocabulary.Words("pronoun");
    public static readonly WordList ThirdPossessive = Vocabulary.Words("possessive of another");
    public static readonly WordList PersonalPossessive = Vocabulary.Words("personal possessive");
    public static readonly int Its = Vocabulary.IdOf("its");
    public static readonly WordList Authorities = Vocabulary.Words("nameless authorities");
    public static readonly WordList Viewpoint = Vocabulary.Words("viewpoint noun");
    public static readonly WordList Quote = Vocabulary.Words("verb that quotes");
    public static readonly WordList Talk = Vocabulary.Words("verb of talking");
    public static readonly WordList Study = Vocabulary.Words("verb of study");
    public static readonly int In = Vocabulary.IdOf("in");
    public static readonly WordList TitleByItself = Vocabulary.Words("title by itself");
    public static readonly WordList Abroad = Vocabulary.Words("office abroad");
    public static readonly WordList Issue = Vocabulary.Words("verb of publishing");
    public static readonly int Based = Vocabulary.IdOf("based");
    public static readonly int Press = Vocabulary.IdOf("press");
    public static readonly int Officer = Vocabulary.IdOf("officer");
    public static readonly int Retired = Vocabulary.IdOf("retired");
    public static readonly int With = Vocabulary.IdOf("with");
    public static readonly int About = Vocabulary.IdOf("about");
    public static readonly int After = Vocabulary.IdOf("after");
    public static readonly int Defence = Vocabulary.IdOf("defence");
    public static readonly int Defense = Vocabulary.IdOf("defense");
    public static readonly int Intelligence = Vocabulary.IdOf("intelligence");
    public static readonly WordList BodyNoun = Vocabulary.Words("noun of bodies");
    public static readonly WordList BeforeTitle = Vocabulary.Words("before a title");
    public static readonly WordList Ago = Vocabulary.Words("dating ago");
    public static readonly WordList Nominative = Vocabulary.Words("nominative pronoun");
    public static readonly WordList SubjectPronoun = Vocabulary.Words("subject pronoun");
    public static readonly WordList ArmedForces = Vocabulary.Words("unit or rank");
    public static readonly WordList PersonalPronoun = Vocabulary.Words("personal pronoun");
    public static readonly WordList FirstPerson = Vocabulary.Words("speaking person");
    public static readonly WordList ImpersonalSubject = Vocabulary.Words("impersonal subject");
    public static readonly WordList ImpersonalVerb = Vocabulary.Words("impersonal verb");
    public static readonly WordList ReportNoun = Vocabulary.Words("report noun");
    public static readonly WordList CountNoun = Vocabulary.Words("count noun");
    public static readonly WordList ReportingParticiple = Vocabulary.Words("reporting participle");
    public static readonly WordList ClaimSubject = Vocabulary.Words("subject of a claim");
    public static readonly WordList Asker = Vocabulary.Words("asker");
    public static readonly WordList NoSpeaker = Vocabulary.Words("no speaker");
    public static readonly WordList AnonymousReport = Vocabulary.Words("anonymous report");
    public static readonly WordList Title = Vocabulary.Words("title");
    public static readonly WordList Spokesperson = Vocabulary.Words("spokesperson");

    /// <summary>Words that are no part of a person's name, even with a capital.</summary>
    public static readonly WordList NotOfName = Vocabulary.Words("title", "determining word", "preposition", "organisation noun", "pronoun", "clause opener");
    public static readonly WordList Organisation = Vocabulary.Words("organisation noun");
    public static readonly WordList NounOrVerb = Vocabulary.Words("reporting noun or verb");
    public static readonly int State = Vocabulary.IdOf("state");
    public static readonly int Had = Vocabulary.IdOf("had");
    public static readonly int Since = Vocabulary.IdOf("since");
    public static readonly WordList OwnedAdjective = Vocabulary.Words("owned adjective");
    public static readonly WordList Hearing = Vocabulary.Words("hearing verb");

    /// <summary>What ends a speaker's phrase, most of it under further conditions; most words of a phrase are none of them.</summary>
    public static readonly WordList EndOfPhrase = Vocabulary.Words("auxiliary verb", "relative", "clause opener", "say verb");

    /// <summary>Those who speak for others, or for a state by the place of their office.</summary>
    public static readonly WordList Representative = Vocabulary.Words("local office", "spokesperson", "staff", "insider");
    public static readonly WordList HeadlineVerb = Vocabulary.Words("headline verb");
    public static readonly WordList SpeakerNoun = Vocabulary.Words("speaker noun");
    public static readonly WordList Article = Vocabulary.Words("article");
    public static readonly WordList Definite = Vocabulary.Words("definite word");
    public static readonly WordList Circumstance = Vocabulary.Words("circumstance");
    public static readonly WordList Report = Vocabulary.Words("document noun");
    public static readonly WordList Quoting = Vocabulary.Words("quoting verb");
    public static readonly WordList Coming = Vocabulary.Words("claim verb of motion");
    public static readonly WordList PublishingBody = Vocabulary.Words("publishing body");
    public static readonly WordList NewspaperName = Vocabulary.Words("newspaper name");
    public static readonly WordList Outlet = Vocabulary.Words("outlet noun");
    public static readonly WordList Finding = Vocabulary.Words("finding verb");
    public static readonly WordList Listening = Vocabulary.Words("verb with a listener");
    public static readonly WordList Indefinite = Vocabulary.Words("indefinite");
    public static readonly WordList GenericRole = Vocabulary.Words("generic role");
    public static readonly WordList PersonRole = Vocabulary.Words("role of one person");
    public static readonly WordList Staff = Vocabulary.Words("staff");
    public static readonly WordList Insider = Vocabulary.Words("insider");
    public static readonly WordList Belonging = Vocabulary.Words("belonging preposition");
    public static readonly WordList NameParticle = Vocabulary.Words("name particle");
    public static readonly WordList Demonstrative = Vocabulary.Words("pointing determiner");
    public static readonly WordList Interview = Vocabulary.Words("interviewing");
    public static readonly WordList Demanding = Vocabulary.Words("demanding verb");
    public static readonly WordList Sure = Vocabulary.Words("sure");
    public static readonly WordList Right = Vocabulary.Words("right");
    public static readonly WordList Trusted = Vocabulary.Words("trusted");
    public static readonly WordList Knowing = Vocabulary.Words("knowing verb");
    public static readonly WordList Evidence = Vocabulary.Words("evidence");
    public static readonly WordList Seeing = Vocabulary.Words("seeing participle");
    public static readonly WordList Authored = Vocabulary.Words("authored document");
    public static readonly WordList Negation = Vocabulary.Words("negation");
    public static readonly WordList Confirming = Vocabulary.Words("confirming verb");
    public static readonly WordList Disclosing = Vocabulary.Words("disclosing verb");
    public static readonly WordList Unable = Vocabulary.Words("unable");
    public static readonly WordList Contrast = Vocabulary.Words("contrast");
    public static readonly WordList CountedPeople = Vocabulary.Words("counted people");
    public static readonly PhraseList Giving = Vocabulary.Phrases("number phrase");
    public static readonly WordList Arriving = Vocabulary.Words("arriving verb");
    public static readonly WordList Naming = Vocabulary.Words("naming");
    public static readonly WordList PersonalRecord = Vocabulary.Words("personal record");
    public static readonly WordList Briefing = Vocabulary.Words("briefing");
    public static readonly WordList Pointing = Vocabulary.Words("pointing verb");
    public static readonly WordList SpeakingUnit = Vocabulary.Words("speaking unit");
    public static readonly int Out = Vocabulary.IdOf("out");
    public static readonly WordList NameJoint = Vocabulary.Words("name joint");
    public static readonly WordList Quoted = Vocabulary.Words("quoted");
    public static readonly WordList Showing = Vocabulary.Words("showing outlet");
    public static readonly WordList Order = Vocabulary.Words("order verb");
    public static readonly WordList Postnominal = Vocabulary.Words("postnominal adjective");
    public static readonly WordList PersonNoun = Vocabulary.Words("person noun");
    public static readonly WordList SpokenDocument = Vocabulary.Words("spoken document");
    public static readonly WordList ResearchBody = Vocabulary.Words("research body");
    public static readonly WordList ResearchField = Vocabulary.Words("research field");
    public static readonly WordList Revising = Vocabulary.Words("revising verb");
    public static readonly WordList Having = Vocabulary.Words("having");
    public static readonly WordList Representing = Vocabulary.Words("representing preposition");
    public static readonly WordList ObjectPronoun = Vocabulary.Words("object pronoun");
    public static readonly WordList Local = Vocabulary.Words("local");
    public static readonly WordList LocalOffice = Vocabulary.Words("local office");
    public static readonly WordList LocalRole = Vocabulary.Words("local role");
    public static readonly WordList PublicService = Vocabulary.Words("public service");
    public static readonly PhraseList Place = Vocabulary.Phrases("place in a country");
    public static readonly PhraseList Role = Vocabulary.Phrases("role");
    public static readonly PhraseList Country = Vocabulary.Phrases("country");
    public static readonly PhraseList People = Vocabulary.Phrases("people of a country");

    public static readonly int According = Vocabulary.IdOf("according");
    public static readonly int To = Vocabulary.IdOf("to");
    public static readonly int Side = Vocabulary.IdOf("side");
    public static readonly int General = Vocabulary.IdOf("general");
    public static readonly int At = Vocabulary.IdOf("at");
    public static readonly int By = Vocabulary.IdOf("by");
    public static readonly int On = Vocabulary.IdOf("on");
    public static readonly int And = Vocabulary.IdOf("and");
    public static readonly int Of = Vocabulary.IdOf("of");
    public static readonly int The = Vocabulary.IdOf("the");
    public static readonly int That = Vocabulary.IdOf("that");
    public static readonly int No = Vocabulary.IdOf("no");
    public static readonly int Toll = Vocabulary.IdOf("toll");
    public static readonly int Administration = Vocabulary.IdOf("administration");
    public static readonly int Governor = Vocabulary.IdOf("governor");
    public static readonly int Who = Vocabulary.IdOf("who");
    public static readonly int It = Vocabulary.IdOf("it");
    public static readonly int You = Vocabulary.IdOf("you");
    public static readonly int From = Vocabulary.IdOf("from");
    public static readonly int Last = Vocabulary.IdOf("last");
    public static readonly int As = Vocabulary.IdOf("as");
    public static readonly int North = Vocabulary.IdOf("north");
    public static readonly int South = Vocabulary.IdOf("south");
    public static readonly int Department = Vocabulary.IdOf("department");
    public static readonly int Ministry = Vocabulary.IdOf("ministry");
    public static readonly int Minister = Vocabulary.IdOf("minister");
    public static readonly int Told = Vocabulary.IdOf("told");
    public static readonly int Tells = Vocabulary.IdOf("tells");
    public static readonly int Which = Vocabulary.IdOf("which");
    public static readonly int So = Vocabulary.IdOf("so");
    public static readonly int Or = Vocabulary.IdOf("or");
    public static readonly int One = Vocabulary.IdOf("one");
    public static readonly int If = Vocabulary.IdOf("if");
    public static readonly int Far = Vocabulary.IdOf("far");
    public static readonly int For = Vocabulary.IdOf("for");
    public static readonly int Than = Vocabulary.IdOf("than");
    public static readonly int More = Vocabulary.IdOf("more");
    public static readonly int Only = Vocabulary.IdOf("only");
    public static readonly int Same = Vocabulary.IdOf("same");

    /// <summary>A capitalised word that no table holds.</summary>
    public static bool IsUnknownName(in Token token) => token is { IsCapital: true, Word: 0, Length: > 1 };

    static readonly Dictionary<string, string> Peoples = ReadPeoples();

    /// <summary>The adjective of a country's people ("Israeli"); null when the table has none.</summary>
    public static string? PeopleOf(string country) => Peoples.GetValueOrDefault(country);

    static Dictionary<string, string> ReadPeoples()
    {
        var peoples = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Vocabulary.Entries("people of a country"))
        {
            peoples.TryAdd(entry.Value!, string.Join(' ', entry.Words.Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        }

        return peoples;
    }
}
