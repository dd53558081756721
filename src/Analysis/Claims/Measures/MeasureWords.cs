using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>The word classes that the rules ask for (<c>Vocabulary/</c>).</summary>
internal static class MeasureWords
{
    public static readonly WordList Homeward = Vocabulary.Words("homeward");
    public static readonly WordList Hospital = Vocabulary.Words("hospital");
    public static readonly WordList Ahead = Vocabulary.Words("ahead");
    public static readonly WordList OutOfTheFight = Vocabulary.Words("out of the fight");
    public static readonly WordList Exchanges = Vocabulary.Words("exchange word");
    public static readonly WordList Graves = Vocabulary.Words("grave");
    public static readonly int There = Vocabulary.IdOf("there");
    public static readonly int To = Vocabulary.IdOf("to");
    public static readonly int With = Vocabulary.IdOf("with");
    public static readonly WordList OnTheWay = Vocabulary.Words("on the way");
    public static readonly WordList Staying = Vocabulary.Words("staying verb");
    public static readonly WordList Held = Vocabulary.Words("held adjective");
    public static readonly WordList Joining = Vocabulary.Words("joining word");
    public static readonly WordList JoiningUp = Vocabulary.Words("into the ranks verb");
    public static readonly int Of = Vocabulary.IdOf("of");
    public static readonly WordList Ranks = Vocabulary.Words("ranks");
    public static readonly int Into = Vocabulary.IdOf("into");
    public static readonly WordList PlanNouns = Vocabulary.Words("plan noun");
    public static readonly WordList CalledUp = Vocabulary.Words("called up");
    public static readonly WordList StrengthWords = Vocabulary.Words("strength word");
    public static readonly WordList Lives = Vocabulary.Words("lives");
    public static readonly WordList Reflexive = Vocabulary.Words("reflexive");
    public static readonly WordList TakingIn = Vocabulary.Words("taking in verb");
    public static readonly WordList Going = Vocabulary.Words("going verb");
    public static readonly WordList Training = Vocabulary.Words("training");
    public static readonly WordList Treating = Vocabulary.Words("treating verb");
    public static readonly WordList Wounds = Vocabulary.Words("wounds");
    public static readonly WordList FoundWell = Vocabulary.Words("found well");
    public static readonly WordList BodyCount = Vocabulary.Words("body count verb");
    public static readonly WordList Waiting = Vocabulary.Words("waiting verb");
    public static readonly WordList UnnamedQuantity = Vocabulary.Words("unnamed quantity");
    public static readonly int Through = Vocabulary.IdOf("through");
    public static readonly WordList ClosePeople = Vocabulary.Words("close people");
    public static readonly WordList Capping = Vocabulary.Words("capping verb");
    public static readonly WordList Driving = Vocabulary.Words("driving out verb");
    public static readonly WordList Hailing = Vocabulary.Words("hailing verb");
    public static readonly WordList Talking = Vocabulary.Words("talking verb");
    public static readonly WordList Running = Vocabulary.Words("running verb");
    public static readonly int Among = Vocabulary.IdOf("among");
    public static readonly WordList Posts = Vocabulary.Words("post");
    public static readonly WordList BattleLine = Vocabulary.Words("battle line");
    public static readonly WordList Lists = Vocabulary.Words("list");
    public static readonly WordList NumberWords = Vocabulary.Words("number word");
    public static readonly PhraseList ByATime = Vocabulary.Phrases("by a time");
    public static readonly WordList Having = Vocabulary.Words("having verb");
    public static readonly WordList Becoming = Vocabulary.Words("becoming");
    public static readonly WordList Away = Vocabulary.Words("away");
    public static readonly WordList Calling = Vocabulary.Words("calling verb");
    public static readonly PhraseList LiesAhead = Vocabulary.Phrases("lies ahead");
    public static readonly int Up = Vocabulary.IdOf("up");
    public static readonly int In = Vocabulary.IdOf("in");
    public static readonly WordList Custody = Vocabulary.Words("custody");
    public static readonly WordList Lose = Vocabulary.Words("lose verb");
    public static readonly PhraseList StrengthPhrases = Vocabulary.Phrases("strength phrase");
    public static readonly WordList Units = Vocabulary.Words("army unit");
    public static readonly WordList Armies = Vocabulary.Words("army");
    public static readonly WordList StrengthVerbs = Vocabulary.Words("strength verb");
    public static readonly int Including = Vocabulary.IdOf("including");
    public static readonly WordList Reckoning = Vocabulary.Words("reckoning verb");
    public static readonly WordList Whose = Vocabulary.Words("whose");
    public static readonly WordList Agencies = Vocabulary.Words("agency word");
}
