using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Whose turn a paragraph of a conversation is.</content>
sealed partial class AttributionReader
{
    void BeginParagraph(Sentence sentence)
    {
        if (!_turns.TryGet(sentence.Paragraph, out _isAsked, out var first, out var end))
        {
            return;
        }

        if (!_isAsked && Turn(first, end) is { } speaker)
        {
            _answering = speaker;
            _state.Self = speaker;
            _carried = new Carried(speaker, new Site("a speaker's turn", speaker, first, first, end, Reach.After, Bond.Adjunct), sentence);
        }
    }

    /// <summary>Who a turn's label names: a source, or for an office ("SPOKESPERSON") the body that the heading names.</summary>
    Speaker? Turn(int first, int end)
    {
        var scan = PhraseScan.Of(_passage, first, end);
        var name = _passage.Text[_passage.Text.Tokens[end - 1]];
        return scan.Body is { } body ? Speaker.Of(body)
            : name is "A" ? _answering ?? Publisher.InHeading(_passage)
            : Recalled(name) ?? InHeading(name) ?? (scan.Role is { Class: RoleClass.Body } || (Words.IsUnknownName(_passage.Text.Tokens[end - 1]) && Publisher.IsBriefing(_passage)) ? Publisher.InHeading(_passage) : null);
    }

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
            if (!name.Equals(_passage.Text[tokens[i]], StringComparison.OrdinalIgnoreCase) || _passage.Text.Text[tokens[i + 1].Start] != ',')
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
