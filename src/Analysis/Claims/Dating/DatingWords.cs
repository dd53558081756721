using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>The vocabulary by which days of saying are told from days spoken about, table <c>Vocabulary/dating.txt</c>.</summary>
internal static class DatingWords
{
    public static readonly WordList ReportingVerb = Vocabulary.Words("dating reporting verb");
    public static readonly WordList PublishingVerb = Vocabulary.Words("dating publishing verb");
    public static readonly WordList SayingNoun = Vocabulary.Words("dating saying noun");
    public static readonly WordList SayingHeading = Vocabulary.Words("dating saying heading");
    public static readonly WordList Passive = Vocabulary.Words("dating passive");
    public static readonly WordList Auxiliary = Vocabulary.Words("dating auxiliary");
    public static readonly WordList Future = Vocabulary.Words("dating future");
    public static readonly WordList EventVerb = Vocabulary.Words("dating event verb");
    public static readonly WordList EventNoun = Vocabulary.Words("dating event noun");
    public static readonly WordList Opener = Vocabulary.Words("dating opener");
    public static readonly WordList Relative = Vocabulary.Words("dating relative");
    public static readonly WordList That = Vocabulary.Words("dating that");
    public static readonly WordList Contrast = Vocabulary.Words("dating contrast");
    public static readonly WordList More = Vocabulary.Words("dating more");
    public static readonly WordList Anaphor = Vocabulary.Words("dating anaphor");
    public static readonly WordList Then = Vocabulary.Words("dating then");
    public static readonly WordList Time = Vocabulary.Words("dating at the time");
    public static readonly WordList LeadWord = Vocabulary.Words("dating lead word");
    public static readonly WordList Including = Vocabulary.Words("dating including");
    public static readonly WordList And = Vocabulary.Words("dating and");
    public static readonly WordList Preposition = Vocabulary.Words("dating preposition");
    public static readonly WordList To = Vocabulary.Words("dating to");
    public static readonly WordList StrikeVerb = Vocabulary.Words("dating strike verb");
    public static readonly WordList Dated = Vocabulary.Words("dating dated");
    public static readonly WordList ToOrFrom = Vocabulary.Words("dating to or from");
    public static readonly WordList Revising = Vocabulary.Words("dating revising");
    public static readonly WordList Ago = Vocabulary.Words("dating ago");
    public static readonly WordList When = Vocabulary.Words("dating at once");
    public static readonly WordList Those = Vocabulary.Words("dating those");
    public static readonly WordList IncidentVerb = Vocabulary.Words("dating incident verb");
    public static readonly WordList Perfect = Vocabulary.Words("dating perfect");
    public static readonly WordList PresentPerfect = Vocabulary.Words("dating present perfect");
    public static readonly WordList Than = Vocabulary.Words("dating than");
    public static readonly WordList ListWord = Vocabulary.Words("dating list word");
    public static readonly WordList RightOpener = Vocabulary.Words("dating right opener");
    public static readonly WordList Now = Vocabulary.Words("dating now");
    public static readonly WordList ReleaseAct = Vocabulary.Words("dating release act");
    public static readonly WordList PastReport = Vocabulary.Words("dating past report");
    public static readonly WordList Occasion = Vocabulary.Words("dating occasion");
    public static readonly WordList From = Vocabulary.Words("dating from");
    public static readonly WordList GivenFigure = Vocabulary.Words("dating given figure");
    public static readonly WordList Same = Vocabulary.Words("dating same");
    public static readonly WordList Since = Vocabulary.Words("dating since");
    public static readonly WordList Of = Vocabulary.Words("dating of");
    public static readonly WordList The = Vocabulary.Words("dating the");
    public static readonly WordList NoParticiple = Vocabulary.Words("dating no participle");
    public static readonly WordList MeetingVerb = Vocabulary.Words("dating meeting verb");
    public static readonly WordList Governor = Vocabulary.Words("dating governor");
    public static readonly WordList According = Vocabulary.Words("dating according");
    public static readonly WordList ToCome = Vocabulary.Words("dating to come");
    public static readonly WordList Gone = Vocabulary.Words("dating gone");
    public static readonly WordList State = Vocabulary.Words("dating state");
    public static readonly WordList Result = Vocabulary.Words("dating result");
    public static readonly WordList PutOff = Vocabulary.Words("dating put off");
    public static readonly WordList Deadline = Vocabulary.Words("dating deadline");
    public static readonly WordList PastPerfect = Vocabulary.Words("dating past perfect");
    public static readonly WordList Own = Vocabulary.Words("dating own");
    public static readonly WordList Count = Vocabulary.Words("dating count");
    public static readonly WordList SentenceOpener = Vocabulary.Words("sentence opener");
}
