using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Whose turn a paragraph of a conversation is.</content>
sealed partial class AttributionReader
{
    /// <summary>The rule by which whoever has the word gives what his turn says.</summary>
    public const string TurnRule = "a speaker's turn";

    void BeginParagraph(Sentence sentence)
    {
        if (_turns.Asks(sentence.Paragraph) is { } asks)
        {
            BeginTurn(sentence, asks);
            return;
        }

        if (_turns.IsInterview)
        {
            // Before and behind it the writer has the word.
            _state.Self = _publisher;
        }

        if (!_turns.TryGet(sentence.Paragraph, out _isAsked, out var first, out var end))
        {
            return;
        }

        if (!_isAsked && Turn(first, end) is { } speaker)
        {
            _answering = speaker;
            _state.Self = speaker;
            _carried = new Carried(speaker, new Site(TurnRule, speaker, first, first, end, Reach.After, Bond.Adjunct), sentence);
        }
    }

    /// <summary>In an interview without labels, whoever was presented before the first question answers them all.</summary>
    void BeginTurn(Sentence sentence, bool asks)
    {
        _answering ??= _state.LastPerson;
        _isAsked = asks;
        if (!asks && _answering is { } speaker)
        {
            _state.Self = speaker;
            var first = sentence.FirstToken;
            _carried = new Carried(speaker, new Site(TurnRule, speaker, first, first, first + 1, Reach.After, Bond.Adjunct), sentence);
        }
    }

    /// <summary>Who a turn's label names: a source, or for an office ("SPOKESPERSON") the body that the heading names.</summary>
    Speaker? Turn(int first, int end)
    {
        var scan = PhraseScan.Of(_passage, first, end);
        var name = _passage.Text[_passage.Text.Tokens[end - 1]];
        return scan.Body is { } body ? Speaker.Of(body)
            : name is "A" ? _answering ?? Publisher.InHeading(_passage)
            : Recalled(name) ?? InHeading(name) ?? (scan.Role is { Class: RoleClass.Body } || (Words.IsUnknownName(_passage.Text.Tokens[end - 1]) && Publisher.IsBriefing(_passage)) ? Publisher.InHeading(_passage) ?? OfQuestion(scan) : null);
    }

    /// <summary>"Minister:", in answer to one who asks after the Ministry of Defence: the ministry that was named last.</summary>
    Speaker? OfQuestion(in PhraseScan scan) =>
        scan.Role is { } role && (role.Includes(_passage.Text.Tokens, Words.Minister) || role.Includes(_passage.Text.Tokens, Words.Ministry)) ? _state.LastMinistry : null;

    /// <summary>"FALK" is the Falk whom the text has named as an analyst or an officer; a reporter's turn relays others.</summary>
    Speaker? Recalled(ReadOnlySpan<char> name) =>
        (_state.Recall(name) ?? (name.Length > 1 ? _state.Recall(string.Concat(name[..1], name[1..].ToString().ToLowerInvariant())) : null)) is { Kind: not null } known ? known : null;

    /// <summary>"Witnesses: Dr Helen Marrow, Centre for Eurasian Security": what the heading says behind the name.</summary>
    Speaker? InHeading(ReadOnlySpan<char> name)
    {
        const int LongestHeading = 80;
        const int LongestOffice = 12;
        var tokens = _passage.Text.Tokens;
        for (var i = 0; i + 2 < Math.Min(tokens.Length, LongestHeading); i++)
        {
            if (!name.Equals(_passage.Text[tokens[i]], StringComparison.OrdinalIgnoreCase) || _passage.Text.Text[tokens[i + 1].Start] != ',' || !(tokens[i + 2].IsCapital || Words.Article.Contains(tokens[i + 2])))
            {
                continue;
            }

            var end = i + 2;
            while (end < Math.Min(tokens.Length, i + LongestOffice) && tokens[end].Kind == TokenKind.Word)
            {
                end++;
            }

            return _resolver.Resolve(i + 2, end);
        }

        return null;
    }
}
