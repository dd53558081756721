using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Who has been named and who speaks, as a reader remembers it at a point of the text.</summary>
sealed partial class DocumentState(Passage passage)
{
    readonly Speaker?[] _lastOfKind = new Speaker?[Enum.GetValues<SourceKind>().Length];
    readonly Dictionary<string, Speaker> _byName = new(StringComparer.Ordinal);
    readonly HashSet<string> _countries = new(StringComparer.Ordinal);
    readonly List<string> _recent = [];
    readonly Dictionary<int, Speaker> _byNoun = [];
    int _read;
    int _nextName;
    int _topicAt;
    int _sentence;
    readonly List<Speaker> _persons = [];
    int _personAt;
    int _placeAt = -1;
    string? _placeInSentence;
    Speaker? _acting;
    Speaker? _author;
    string? _section;
    string? _opening;

    /// <summary>Whose report the text is giving; null when nobody's.</summary>
    public Speaker? Current { get; private set; }

    /// <summary>The country of the body named last; null when none was.</summary>
    public string? LastCountry { get; private set; }

    /// <summary>The country that was named last, as itself, by its capital or by its people; null when none was.</summary>
    public string? LastCountryNamed { get; private set; }

    /// <summary>The country in which the place lies that was named last; null when none was.</summary>
    public string? LastPlaceCountry { get; private set; }

    /// <summary>The country of the place or capital that this sentence named last; null where it named none so far.</summary>
    public string? PlaceInSentence => _placeAt == _sentence ? _placeInSentence : null;

    /// <summary>Whom "he" or "she" means: the person who spoke or acted last, else whoever speaks.</summary>
    public Speaker? Person => LastPerson ?? Current;

    /// <summary>The ministry that was named last; null when none was.</summary>
    public Speaker? LastMinistry { get; private set; }

    /// <summary>The minister who was named last ("Minister of Defence Andris Spruds"); null when none was.</summary>
    public Speaker? LastMinister { get; set; }

    /// <summary>The last single person who spoke or was named.</summary>
    public Speaker? LastPerson
    {
        get;
        private set
        {
            field = value;
            _personAt = _sentence;
            if (value is not null)
            {
                _persons.RemoveAll(person => string.Equals(person.Label, value.Label, StringComparison.Ordinal));
                _persons.Insert(0, value);
                _persons.RemoveRange(Math.Min(_persons.Count, MostPersons), Math.Max(0, _persons.Count - MostPersons));
            }
        }
    }

    const int MostPersons = 5;

    /// <summary>Whom "he" or "she" means: the last person of whom the text does not tell otherwise, else <see cref="Person"/>.</summary>
    public Speaker? PersonOf(Gender gender)
    {
        foreach (var person in _persons)
        {
            if (GivenNames.Agree(gender, person.Gender == Gender.Unknown ? GivenNames.Of(person.Label) : person.Gender))
            {
                return person;
            }
        }

        return Person;
    }

    /// <summary>The same, where it was in this sentence or one of the two before; null otherwise.</summary>
    public Speaker? RecentPerson => _sentence - _personAt <= 2 ? LastPerson : null;

    /// <summary>True where "the ministry" is the one that publishes the text.</summary>
    public bool IsPublishedByBody { get; init; }

    /// <summary>The publisher, or in a speaker turn whoever has the word.</summary>
    public Speaker? Self { get; set; }

    /// <summary>Somebody speaks, and goes on until another does.</summary>
    public void Speaks(Speaker? speaker)
    {
        Current = speaker;
        _acting = null;
        _author = null;
        if (speaker is { Standing: not Standing.Nobody })
        {
            Note(speaker);
        }
    }

    /// <summary>True when a country has been named, as itself, by its capital or by its people.</summary>
    public bool HasNamed(string country) => _countries.Contains(country);

    /// <summary>The state that began this sentence or the last one ("Ukraine counts differently"), which "its" means; null where none did.</summary>
    public string? Topic { get; private set; }

    /// <summary>A sentence begins.</summary>
    public void BeginSentence(Sentence sentence)
    {
        _sentence = sentence.Index;
        var tokens = passage.Text.Tokens;
        var isState = PhraseScan.TryMatchCountry(tokens, sentence.FirstToken, out var country, out _, out var isAdjective) && !isAdjective;
        if (!isState && tokens[sentence.FirstToken].Word == Words.The && sentence.FirstToken + 1 < sentence.EndToken)
        {
            // "The Russians entered the village. Their Defence Ministry announced"
            isState = PhraseScan.TryMatchCountry(tokens, sentence.FirstToken + 1, out country, out var length, out isAdjective) && isAdjective && passage.Text[tokens[sentence.FirstToken + length]].EndsWith('s');
        }

        if (isState || sentence.Index - _topicAt > 1)
        {
            Topic = isState ? country : null;
            _topicAt = sentence.Index;
        }

        if (IsPublishedByBody)
        {
            // Its offices are its own, wherever it speaks from.
            return;
        }

        _opening = Scene.OfOpening(passage, sentence);
        var section = Scene.OfHeading(passage, sentence, out var isHeading);
        _section = isHeading ? section : _section;
        if (_opening is { } place && sentence.Paragraph > 0)
        {
            SetIn(place);
        }
        else if (isHeading && section is not null)
        {
            SetIn(section);
        }
    }

    /// <summary>The state that the sentence's opening is set in, else the heading above it; null where neither tells.</summary>
    public string? Place => _opening ?? _section;

    /// <summary>True where the sentence itself says where it is set, and not a heading above.</summary>
    public bool IsSetInSentence => _opening is not null;

    /// <summary>What follows is set in a state: "the ministry", "the president" are its own until others are named.</summary>
    void SetIn(string country)
    {
        LastCountry = country;
        LastCountryNamed = country;
        _countries.Add(country);
        MakeRecent(country);
        Current = null;
        _acting = null;
        _author = null;
        LastMinistry = null;
        foreach (var kind in OfState)
        {
            _lastOfKind[(int)kind] = passage.Sources.Of(country, kind) is { } source ? Speaker.Of(source)
                : passage.Sources.Of(country, SourceKind.Government) is { } government ? Speaker.Of(government) with { Kind = kind } : null;
        }
    }

    static readonly SourceKind[] OfState = [SourceKind.DefenceMinistry, SourceKind.ForeignMinistry, SourceKind.GeneralStaff, SourceKind.Intelligence, SourceKind.Military, SourceKind.President];

    /// <summary>The countries that were named, by themselves or by a body of theirs, the last one first.</summary>
    public IReadOnlyList<string> RecentCountries => _recent;

    /// <summary>How often <see cref="RecentCountries"/> has changed.</summary>
    public int TimesNamed { get; private set; }

    void MakeRecent(string? country)
    {
        if (country is not null && !(_recent.Count > 0 && string.Equals(_recent[0], country, StringComparison.Ordinal)))
        {
            _recent.Remove(country);
            _recent.Insert(0, country);
            TimesNamed++;
        }
    }

    /// <summary>A body is the subject of a sentence in which nobody speaks: "it" is the body in the next.</summary>
    public void ActsAsBody(Speaker body) => _acting = body;

    /// <summary>Somebody issues a document, or speaks to listeners, in a sentence that tells nothing of what he says: "the statement" is his, and "they" are those.</summary>
    public void Issues(Speaker author)
    {
        _author = author;
        if (author.IsPerson)
        {
            Acts(author);
        }
        else
        {
            ActsAsBody(author);
        }
    }

    /// <summary>Whose "the statement", "the report" is: whoever issued one since somebody spoke, else whoever speaks.</summary>
    public Speaker? Author => _author ?? Current;

    /// <summary>The armed group that was named last ("Al-Shabaab"), which "the group" means; null when none was.</summary>
    public Speaker? LastGroup { get; private set; }

    /// <summary>Whom "it" or "they" means: the body that acted since somebody spoke, else whoever speaks.</summary>
    public Speaker? Body => _acting ?? Current;

    /// <summary>A person is the subject of a sentence in which nobody speaks.</summary>
    public void Acts(Speaker? person)
    {
        if (person is not null)
        {
            LastPerson = person;
        }
    }

    public void Remember(string name, Speaker speaker)
    {
        var space = name.LastIndexOf(' ');
        _byName[name[(space + 1)..]] = speaker;
        _byName[name] = speaker;
        var first = name.IndexOf(' ', StringComparison.Ordinal);
        if (first > 0)
        {
            _byName.TryAdd(name[..first], speaker);
        }
    }

    /// <summary>The person with that last name, or null.</summary>
    public Speaker? Recall(ReadOnlySpan<char> name) => _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var speaker) ? speaker : null;

    /// <summary>Whoever fits the role noun and was named last; null when nobody did.</summary>
    public Speaker? LastOf(Role role, TokenizedText text) => role.Class switch
    {
        RoleClass.Body when role.Kind == SourceKind.Government && text[text.Tokens[role.First]].Equals("officials", StringComparison.OrdinalIgnoreCase) && LastOf(SourceKind.Officials) is { } officials => officials,
        RoleClass.Body when role.IsGeneric && role.Kind is SourceKind.Government or SourceKind.Officials => Current,
        RoleClass.Body => _lastOfKind[(int)role.Kind],
        _ => null,
    };

    public Speaker? LastOf(SourceKind kind) => _lastOfKind[(int)kind];
}
