using System.Runtime.InteropServices;
using Analysis.Claims.Measures;
using Analysis.Claims.Weighing;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Goes through a passage sentence by sentence, finds who speaks where, and chooses for every figure.</summary>
sealed partial class AttributionReader
{
    static readonly AttributionReading None = new(new(null, "the text names nobody"), new(null, "the text names nobody"), null);

    readonly Passage _passage;
    readonly IReadOnlyList<MeasureReading> _measures;
    readonly DocumentState _state;
    readonly SpeakerResolver _resolver;
    readonly SiteFinder _finder;
    readonly Quotations _quotations;
    readonly Turns _turns;
    readonly Carrying _carrying;
    readonly AttributionReading[] _readings;
    readonly List<SpeakingSite> _speaking = [];
    readonly Speaker? _publisher;
    readonly List<Heard> _heard = [];
    readonly List<Mention> _mentions = [];
    readonly List<int> _pending = [];
    int _pendingEnd;
    Carried? _carried;
    readonly Func<Speaker, string?> _label;
    bool _isAsked;
    Speaker? _answering;

    public AttributionReader(Passage passage, IReadOnlyList<MeasureReading> measures)
    {
        _passage = passage;
        _measures = measures;
        _state = new DocumentState(passage) { IsPublishedByBody = Publisher.IsBody(passage) };
        _quotations = new Quotations(passage.Text);
        _turns = new Turns(passage.Text);
        _readings = new AttributionReading[passage.Figures.Count];
        Array.Fill(_readings, None);
        _resolver = new SpeakerResolver(passage, _state);
        _finder = new SiteFinder(passage, _state, _resolver, _quotations);
        _publisher = Publisher.Of(passage);
        _state.Self = _publisher;
        _carrying = new Carrying(passage, _quotations, _turns);
        _label = Label;
    }

    /// <summary>Finds who speaks and chooses by the rules.</summary>
    public AttributionReader Read()
    {
        var next = 0;
        var paragraph = -1;
        foreach (var sentence in _passage.Text.Sentences)
        {
            if (next == _readings.Length && _pending.Count == 0 && sentence.Paragraph > LastParagraph() + 1)
            {
                break;
            }

            if (sentence.Paragraph != paragraph)
            {
                paragraph = sentence.Paragraph;
                BeginParagraph(sentence);
            }

            _state.BeginSentence(sentence);
            var sites = _finder.Find(sentence);
            _state.ReadTo(sentence.EndToken);
            OpenQuotations(sentence, sites);
            ResolvePending(sentence, sites);
            LookBack(sentence, sites, next);
            var first = next;
            for (; next < _readings.Length && _passage.Figures[next].Span.Start < sentence.Span.End; next++)
            {
                ReadFigure(sentence, sites, next);
            }

            Carry(sentence, sites);
            Act(sentence, sites);
            NoteQuoted(sentence, sites);
            Note(sentence, sites, next > first || IsNearFigure(sentence, next));
            Ask(sentence);
        }

        return this;
    }

    /// <summary>The rules' readings are weighed when all speakers are known, those after a figure too.</summary>
    public PassageAttribution Weigh()
    {
        var attribution = new PassageAttribution(_readings, _speaking);
        if (!_passage.IsWeighed)
        {
            return attribution;
        }

        var speakers = new WeighedSpeakers(_passage, _measures, _quotations, _heard, _mentions, _readings);
        for (var i = 0; i < _readings.Length; i++)
        {
            var figure = new Attributed(i, _passage.SentenceOf(i), _passage.Text.TokenAt(_passage.Figures[i].Span.Start), _readings[i], WeighedSpeakers.RuleNumber(_readings[i].Source.Rule));
            var chosen = speakers.Choose(figure, out var isRule);
            var rule = isRule ? "" : Question.Instead(_readings[i].Source.Rule);
            _readings[i] = isRule ? _readings[i]
                : chosen is null ? None with { Source = new(null, rule) }
                : chosen.Heard is { } heard ? Reading(heard.Site with { Speaker = chosen.Speaker with { Label = chosen.Label } }, speakers.MessengerBeside(heard), heard.Sentence, rule)
                : (chosen.Mention ?? chosen.Before) is { } named ? Reading(new Site("", chosen.Speaker with { Label = chosen.Label }, named.First, named.First, named.End, Reach.Both, Bond.Adjunct), null, named.Sentence, rule)
                : None with { Source = new(chosen.Label, rule) };
        }

        return attribution;
    }

    int LastParagraph() => _readings.Length == 0 ? -2 : _passage.SentenceOf(_readings.Length - 1).Paragraph;

    /// <summary>"The grim toll was revealed by Western officials": the figures before it, back to one that has a source.</summary>
    void LookBack(Sentence sentence, List<Site> sites, int next)
    {
        foreach (var site in sites)
        {
            if (!_finder.LooksBack(site))
            {
                continue;
            }

            for (var i = next - 1; i >= 0 && (_readings[i].Site is null || IsCarriedBeside(i, sentence)) && sentence.Paragraph - _passage.SentenceOf(i).Paragraph <= 1; i--)
            {
                _readings[i] = Reading(site, null, sentence, "announced afterwards");
            }

            return;
        }
    }

    /// <summary>A figure of the sentence before that only goes on with what somebody said earlier.</summary>
    bool IsCarriedBeside(int figure, Sentence sentence) =>
        _passage.SentenceOf(figure).Index == sentence.Index - 1 && _readings[figure].SiteSentence < sentence.Index - 1;

    void ReadFigure(Sentence sentence, List<Site> sites, int figure)
    {
        var at = _passage.Text.TokenAt(_passage.Figures[figure].Span.Start);
        var site = SiteChoice.Choose(_passage.Text, CollectionsMarshal.AsSpan(sites), at);
        if (_quotations.At(at) is { } quote && (quote.End > sentence.EndToken || quote.First < sentence.FirstToken) && !IsWithin(site, quote))
        {
            _readings[figure] = Unreached(sentence, figure, at);
            _pending.Add(figure);
            _pendingEnd = quote.End;
            ResolvePending(sentence, sites);
            return;
        }

        _readings[figure] = OwnSentence(sentence, sites, site, at) ?? Unreached(sentence, figure, at);
    }

    AttributionReading? OwnSentence(Sentence sentence, List<Site> sites, Site? site, int at) =>
        site is { } found ? Reading(found, SiteChoice.Messenger(CollectionsMarshal.AsSpan(sites), found, at), sentence, found.Rule) : null;

    /// <summary>Whoever spoke last, where his report goes on.</summary>
    AttributionReading? ReportGoesOn(Sentence sentence, int figure, int at) =>
        _carried is { } carried && !(_isAsked && (_turns.IsInterview || at > sentence.FirstToken + 3)) && _carrying.GoesOn(carried, sentence, at, _measures[figure].Measure.Value)
            ? Reading(carried.Site with { Speaker = carried.Speaker }, null, carried.Sentence, carried.IsAsked ? "the question names it" : carried.Site.Rule is TurnRule ? TurnRule : "the report goes on") : null;

    /// <summary>A figure that no attribution of its sentence reaches: the first of these that holds.</summary>
    AttributionReading Unreached(Sentence sentence, int figure, int at) => QuotationOf(at) ?? ReportGoesOn(sentence, figure, at) ?? PublisherSpeaks() ?? None;

    static bool IsWithin(Site? site, (int First, int End) quote) => site is { } found && found.Cue >= quote.First && found.Cue < quote.End;

    AttributionReading? PublisherSpeaks() =>
        _publisher is { } self && _state.IsPublishedByBody ? new(new(self.Label, "the publisher speaks as itself"), new(null, "no messenger"), null) : null;

    AttributionReading Reading(Site site, Site? messenger, Sentence sentence, string rule)
    {
        var tokens = _passage.Text.Tokens;
        var evidence = new TextSpan(tokens[site.First].Start, tokens[Math.Max(site.First, site.End - 1)].End);
        var label = Label(site.Speaker);
        var via = site.Speaker.Standing == Standing.Lawmaker ? site.Listener ?? site.Speaker.Name ?? messenger?.Speaker.Name : messenger?.Speaker.Name ?? site.Listener;
        return new(new(label, rule, evidence), new(via, via is null ? "no messenger" : "a messenger", evidence), tokens[site.Cue].Span, sentence.Index, site.Speaker.Standing == Standing.Lawmaker,
            (_turns.IsConversation || _turns.IsInterview) && ReferenceEquals(site.Speaker, _state.Self));
    }

    /// <summary>The speaker's own label; lawmakers relay the spy agency that the text has named.</summary>
    string? Label(Speaker speaker) => speaker is { Standing: Standing.Lawmaker, Label: null } ? _state.LastOf(SourceKind.Intelligence)?.Label ?? "NIS" : speaker.Label;

    /// <summary>The next figure stands in one of the next sentences, whose pronouns may mean whoever is named here.</summary>
    bool IsNearFigure(Sentence sentence, int next) =>
        next < _readings.Length && _passage.SentenceOf(next).Index - sentence.Index <= WeighedSpeakers.SentencesBefore;

    void Note(Sentence sentence, List<Site> sites, bool hasMentions)
    {
        if (_passage.IsWeighed && hasMentions)
        {
            Mentions.Add(_passage, sentence, _resolver, _label, _mentions);
        }

        foreach (var site in sites)
        {
            var label = Label(site.Speaker);
            _speaking.Add(new SpeakingSite(sentence.Index, _passage.Text.Tokens[site.Cue].Span, label));
            if (label is not null)
            {
                _heard.Add(new Heard(label, site, sentence) { Form = _passage.IsWeighed ? FormOf(site) : Form.Other });
            }
        }
    }

    /// <summary>The form of the words that name the speaker; they stand at the beginning, however far behind a shared subject its verb is.</summary>
    Form FormOf(in Site site)
    {
        var end = Math.Min(site.End, site.First + Clause.LongestPhrase);
        var scan = PhraseScan.Of(_passage, site.First, end);
        return scan.Body is not null ? Form.Body
            : scan.Outlet is not null ? Form.Outlet
            : scan.Country is not null ? scan.Role is null ? Form.State : Form.OfficeOfState
            : NounPhrase.PersonName(_passage.Text, site.First, end) is not null ? Form.Person
            : scan.Role is not null ? Form.Office
            : HasPronoun(site.First, end) ? Form.Pronoun : Form.Other;
    }

    bool HasPronoun(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Words.Nominative.Contains(_passage.Text.Tokens[i]) || Words.Possessive.Contains(_passage.Text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    void Act(Sentence sentence, List<Site> sites)
    {
        // Also beside one who speaks: "X, a member of the panel, left a briefing by the NIS" tells who X is.
        var actor = Actors.Of(_passage, sentence, _resolver, out var isMinister);
        actor = actor is { Label: { } known } && _state.Recall(known) is { } named ? named : actor;
        if (actor is { Standing: Standing.Origin, Kind: null, Label: { } name })
        {
            _state.Remember(name, actor);
        }

        Introductions.Note(_passage, sentence, _resolver, _state);
        _state.LastMinister = isMinister && actor is not null ? actor : _state.LastMinister;
        _acting = null;
        if (sites.Count == 0)
        {
            _state.Acts(actor);
            var body = Actors.BodyOf(_passage, sentence, _resolver);
            if (body is not null)
            {
                _state.ActsAsBody(body);
            }

            if (Actors.AuthorOf(_passage, sentence, _resolver) is { } author)
            {
                _state.Issues(author);
            }

            _acting = actor ?? body;
        }
    }

    void Carry(Sentence sentence, List<Site> sites)
    {
        for (var i = sites.Count - 1; i >= 0; i--)
        {
            var site = sites[i];
            if ((site.Speaker.Standing != Standing.Messenger && site.OnlyOf is null) || sites.Count == 1)
            {
                _carried = new Carried(site.Speaker, site, sentence);
                _state.Speaks(site.Speaker.Standing == Standing.Nobody ? null : site.Speaker);
                if (_finder.Denier is { IsPerson: false } denier)
                {
                    // "The General Staff disputes the comparison. It said in a reply"
                    _state.ActsAsBody(denier);
                }

                return;
            }
        }
    }
}
