using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>The word classes that the rules ask for (<c>Vocabulary/</c>).</summary>
internal static class SubjectWords
{
    public static readonly WordList Countries = Vocabulary.Words("many countries");
    public static readonly PhraseList ToBe = Vocabulary.Phrases("said to be");
    public static readonly WordList Compatriots = Vocabulary.Words("compatriots");
    public static readonly WordList Vehicles = Vocabulary.Words("vehicle");
    public static readonly WordList AnyPeople = Vocabulary.Words("any people");
    public static readonly PhraseList OfAge = Vocabulary.Phrases("of an age");
    public static readonly WordList Own = Vocabulary.Words("own people");
    public static readonly WordList Neuter = Vocabulary.Words("neuter");
    public static readonly WordList Expecting = Vocabulary.Words("expecting verb");
    public static readonly WordList Costing = Vocabulary.Words("costing verb");
    public static readonly WordList Enemy = Vocabulary.Words("enemy word");
    public static readonly WordList EitherEnemy = Vocabulary.Words("enemy of either side");
    public static readonly WordList Anaphor = Vocabulary.Words("anaphor");
    public static readonly WordList Killing = Vocabulary.Words("killed when object", "wounded when object", "captured when object");
    public static readonly WordList PartOf = Vocabulary.Words("part of victims");
    public static readonly WordList In = Vocabulary.Words("where struck");
    public static readonly WordList Bombardment = Vocabulary.Words("bombardment");
    public static readonly WordList Elided = Vocabulary.Words("elided head");
    public static readonly WordList Reckoning = Vocabulary.Words("reckoning verb");
    public static readonly WordList Each = Vocabulary.Words("each side");
    public static readonly WordList Homeward = Vocabulary.Words("homeward");
    public static readonly WordList Returning = Vocabulary.Words("returning");
    public static readonly WordList Custody = Vocabulary.Words("custody");
    public static readonly WordList FromOrOf = Vocabulary.Words("origin");
    public static readonly int That = Vocabulary.IdOf("that");
    public static readonly WordList Agencies = Vocabulary.Words("agency word");
    public static readonly WordList Locative = Vocabulary.Words("locative");
    public static readonly WordList Demonstrative = Vocabulary.Words("demonstrative");
    public static readonly WordList ThirdPerson = Vocabulary.Words("third person pronoun");
    public static readonly WordList Definite = Vocabulary.Words("definite");
    public static readonly WordList Contingent = Vocabulary.Words("body of troops");
    public static readonly WordList SpeakingOffice = Vocabulary.Words("speaking office");
    public static readonly WordList OneOwner = Vocabulary.Words("one owner");
    public static readonly WordList Foreign = Vocabulary.Words("foreign word");
    public static readonly WordList OwnArmy = Vocabulary.Words("own army");
    public static readonly WordList Strikes = Vocabulary.Words("strike word");
    public static readonly WordList Fellow = Vocabulary.Words("fellow");
    public static readonly WordList Releasing = Vocabulary.Words("releasing verb");
    public static readonly WordList Burying = Vocabulary.Words("burying verb");
    public static readonly WordList Harming = Vocabulary.Words("harming verb");
    public static readonly WordList Hired = Vocabulary.Words("hired fighter");
    public static readonly WordList OfState = Vocabulary.Words("people of a state");
    public static readonly WordList Nationals = Vocabulary.Words("nationals");
    public static readonly WordList Fighting = Vocabulary.Words("becoming a fighter");
    public static readonly WordList OfBothSexes = Vocabulary.Words("women and children");
    public static readonly WordList Receiving = Vocabulary.Words("receiving verb");
    public static readonly WordList Side = Vocabulary.Words("side word");
    public static readonly WordList About = Vocabulary.Words("about a side");
    public static readonly int By = Vocabulary.IdOf("by");
    public static readonly WordList Southern = Vocabulary.Words("southern speaker");
}
